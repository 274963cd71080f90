package nl.poort.loket.ontvangst;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Who receives for an authority changes from a moment on. The root is the authority.
public record BehandeldienstenGewijzigd(UUID root, int aantal, Instant vanaf) implements Gebeurtenis {}
