package nl.poort.loket.regels;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A new version of a rule file came in; nobody uses it yet.
public record RegelbestandIngevoerd(UUID root, int versie, String naam, String hash) implements Gebeurtenis {}
