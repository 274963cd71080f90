package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The calamity organisation (the root) is extra ready from when to when, and why.
public record ParaatheidVerhoogd(UUID root, UUID periode, Instant van, Instant tot, String reden)
        implements Gebeurtenis {}
