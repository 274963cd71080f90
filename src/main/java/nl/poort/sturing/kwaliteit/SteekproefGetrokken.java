package nl.poort.sturing.kwaliteit;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Chance chose contacts to judge.
///
/// @param root the draw
public record SteekproefGetrokken(UUID root, int populatie, int getrokken, String zaad) implements Gebeurtenis {}
