package nl.poort.loket.regels;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody else than the author said why it may be published with heavy findings.
public record RegelversieGemotiveerd(UUID root, int versie, String reden) implements Gebeurtenis {}
