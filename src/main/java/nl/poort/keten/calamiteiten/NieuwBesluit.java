package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.List;

/// What is needed to record a decision.
///
/// @param deelnemers who decided together with the one who records it
/// @param genomenOp when it was decided; null = now
/// @param team the call-up of the OCT or SCT that belongs to it; null when the decision calls up nobody
public record NieuwBesluit(
        Besluitsoort soort, List<Deelnemer> deelnemers, Instant genomenOp, String motivering, Teamoproep team) {}
