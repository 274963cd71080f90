package nl.poort.keten.vragen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What a partner did for a Vraag, as it is kept.
///
/// @param statussen how often it told how far it was
/// @param archiefnominatie what happens at the end of the term: destroyed, as the question itself
/// @param archiefactiedatum when; null as long as the partner works for us
public record Partnerdeel(
        UUID vraag,
        UUID overdracht,
        String kenmerk,
        String gevraagd,
        Context context,
        Overdrachtstand stand,
        String antwoord,
        int statussen,
        Instant aangebodenOp,
        String archiefnominatie,
        LocalDate brondatum,
        LocalDate archiefactiedatum) {}
