package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody has a new password: all sessions of before must end.
public record WachtwoordGewijzigd(UUID root, UUID organisatie) implements Gebeurtenis {}
