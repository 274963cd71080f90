package nl.poort.contact.afspraken;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The customer does not come, or we cannot receive the customer.
public record AfspraakGeannuleerd(UUID root, UUID organisatie, boolean doorKlant, String reden)
        implements Gebeurtenis {}
