package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A call ended after a conversation.
public record TelefoonOpgehangen(UUID root) implements Gebeurtenis {}
