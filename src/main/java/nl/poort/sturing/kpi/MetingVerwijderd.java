package nl.poort.sturing.kpi;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A figure of others was taken away; what it said stays here.
///
/// @param root the organisation it was about
public record MetingVerwijderd(UUID root, String maatstaf, String bron, String gemetenOp, String waarde)
        implements Gebeurtenis {}
