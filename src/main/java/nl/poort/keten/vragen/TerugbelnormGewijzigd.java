package nl.poort.keten.vragen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Another rule for when a customer counts as not reached, from a day on.
public record TerugbelnormGewijzigd(UUID root, int pogingen, int dagdelen, int wachten, String vanaf)
        implements Gebeurtenis {}
