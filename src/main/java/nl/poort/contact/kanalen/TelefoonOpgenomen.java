package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody has the other party on the line.
public record TelefoonOpgenomen(UUID root) implements Gebeurtenis {}
