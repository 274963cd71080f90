package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An agent takes a chat.
public record ChatAangenomen(UUID root) implements Gebeurtenis {}
