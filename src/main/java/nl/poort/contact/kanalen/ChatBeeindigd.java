package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A chat ended.
public record ChatBeeindigd(UUID root) implements Gebeurtenis {}
