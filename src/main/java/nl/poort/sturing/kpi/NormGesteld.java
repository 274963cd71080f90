package nl.poort.sturing.kpi;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An organisation aims at something else from now on, or put other norms in front.
///
/// @param root the organisation
/// @param wat such as `K2 2027`, or `kern`
/// @param waarde null when the aim was taken away
public record NormGesteld(UUID root, String wat, String waarde) implements Gebeurtenis {}
