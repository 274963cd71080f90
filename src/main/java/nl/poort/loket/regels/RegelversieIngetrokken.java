package nl.poort.loket.regels;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Nobody starts with this version any more; who was answering goes on with it.
public record RegelversieIngetrokken(UUID root, int versie, String reden) implements Gebeurtenis {}
