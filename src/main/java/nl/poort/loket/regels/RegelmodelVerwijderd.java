package nl.poort.loket.regels;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A model that somebody worked on is gone; the versions made of it are not.
public record RegelmodelVerwijderd(UUID root, String naam) implements Gebeurtenis {}
