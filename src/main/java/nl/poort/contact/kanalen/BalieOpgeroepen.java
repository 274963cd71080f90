package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The number on a ticket was called to a counter.
public record BalieOpgeroepen(UUID root) implements Gebeurtenis {}
