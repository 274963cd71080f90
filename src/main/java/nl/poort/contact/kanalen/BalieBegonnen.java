package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody is being helped at a counter.
public record BalieBegonnen(UUID root) implements Gebeurtenis {}
