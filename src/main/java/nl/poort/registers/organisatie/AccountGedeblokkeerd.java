package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody may log in again.
public record AccountGedeblokkeerd(UUID root, UUID organisatie) implements Gebeurtenis {}
