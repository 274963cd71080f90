package nl.poort.sturing;

import java.time.Duration;
import java.time.LocalDate;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Schakelsoort;

/// A kind of Vraag at a link in a week (S0-25).
///
/// @param aantal offered in that week
/// @param klaar of these, answered
/// @param mediaan waiting and work together, of what is answered; null when nothing is
/// @param p90 nine out of ten were quicker
public record Cijferregel(
        Vraagsoort soort,
        Schakelsoort schakel,
        LocalDate week,
        int aantal,
        int klaar,
        Duration mediaan,
        Duration p90,
        Aandeel norm) {}
