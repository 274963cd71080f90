package nl.poort.registers.organisatie;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The name, address or teams of somebody changed.
public record MedewerkerGewijzigd(UUID root, UUID organisatie) implements Gebeurtenis {}
