package nl.poort.contact.afspraken;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The customer is in the hall and waits from the appointed time on.
public record AfspraakAangemeld(UUID root, UUID organisatie, UUID bezoek) implements Gebeurtenis {}
