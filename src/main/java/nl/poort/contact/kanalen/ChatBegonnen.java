package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A customer waits for a chat.
public record ChatBegonnen(UUID root) implements Gebeurtenis {}
