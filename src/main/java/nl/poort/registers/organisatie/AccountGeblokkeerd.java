package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody may not log in any more: sessions must end.
public record AccountGeblokkeerd(UUID root, UUID organisatie) implements Gebeurtenis {}
