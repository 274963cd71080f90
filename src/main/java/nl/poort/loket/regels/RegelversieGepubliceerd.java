package nl.poort.loket.regels;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// From this day (`jjjj-mm-dd`) citizens get the questions of this version.
public record RegelversieGepubliceerd(UUID root, int versie, String naam, String vanaf) implements Gebeurtenis {}
