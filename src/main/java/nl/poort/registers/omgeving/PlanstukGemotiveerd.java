package nl.poort.registers.omgeving;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A second person said why an area outside the own one may be published.
public record PlanstukGemotiveerd(UUID root, String reden) implements Gebeurtenis {}
