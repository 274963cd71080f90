package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody said something in a chat.
public record ChatGezegd(UUID root) implements Gebeurtenis {}
