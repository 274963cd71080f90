package nl.poort.sturing.kpi;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Figures of others were brought in.
///
/// @param root the organisation they are about
public record MetingIngevoerd(UUID root, int aantal, String bron) implements Gebeurtenis {}
