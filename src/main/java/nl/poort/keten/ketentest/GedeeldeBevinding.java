package nl.poort.keten.ketentest;

import java.time.Instant;
import java.util.UUID;

/// A finding as other organisations read it: without persons.
///
/// @param van which organisation shared it
/// @param deelketen null when it does not belong to a step
public record GedeeldeBevinding(
        UUID bevinding,
        String van,
        String nummer,
        Bevindingsoort soort,
        Ernst ernst,
        Deelketen deelketen,
        String stap,
        String leverancier,
        String tekst,
        Bevindingstand stand,
        String oplossing,
        Instant gedeeldOp) {}
