package nl.poort.registers.omgeving;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A piece of plan holds from this day.
public record PlanstukGepubliceerd(UUID root, String naam, String activiteit, String gebied, String vanaf)
        implements Gebeurtenis {}
