package nl.poort.sturing.kwaliteit;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A colleague judged an answer.
///
/// @param root the draw
/// @param tweede a second judgement, which counts instead of the first
public record AntwoordBeoordeeld(UUID root, UUID contact, Juistheid oordeel, boolean tweede) implements Gebeurtenis {}
