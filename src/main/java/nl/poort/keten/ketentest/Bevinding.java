package nl.poort.keten.ketentest;

import java.time.Instant;
import java.util.UUID;

/// What went wrong, or could be better.
///
/// @param iteratie null when it was not found in a step
/// @param sleutel what the robot looks at: one open finding for each; null for a person
/// @param keren how often the robot saw it
/// @param vraag the report at IPLO, or null
public record Bevinding(
        UUID ketentest,
        UUID id,
        int nummer,
        UUID organisatie,
        Integer iteratie,
        Integer stap,
        Bevindingsoort soort,
        Ernst ernst,
        String tekst,
        Bevindingstand stand,
        Instant op,
        String doorNaam,
        String leverancier,
        String sleutel,
        int keren,
        UUID vraag,
        String kenmerk,
        String oplossing,
        Instant gedeeldOp) {

    /// As people call it: `BV-3`.
    public String naam() {
        return "BV-" + nummer;
    }
}
