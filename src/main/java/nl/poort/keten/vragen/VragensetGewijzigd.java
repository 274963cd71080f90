package nl.poort.keten.vragen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A new version of a question set, from a day on.
public record VragensetGewijzigd(UUID root, String code, int versie, String vanaf) implements Gebeurtenis {}
