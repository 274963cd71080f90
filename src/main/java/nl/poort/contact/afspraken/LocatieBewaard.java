package nl.poort.contact.afspraken;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A location for appointments is new, or was changed.
public record LocatieBewaard(UUID root, UUID organisatie, String naam, boolean open) implements Gebeurtenis {}
