package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody came to the counter and has a ticket.
public record BalieAangemeld(UUID root) implements Gebeurtenis {}
