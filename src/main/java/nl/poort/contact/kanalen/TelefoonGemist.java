package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A customer called and nobody answered.
public record TelefoonGemist(UUID root) implements Gebeurtenis {}
