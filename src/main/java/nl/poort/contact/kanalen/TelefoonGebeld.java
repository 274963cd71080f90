package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody calls, or we call somebody.
public record TelefoonGebeld(UUID root) implements Gebeurtenis {}
