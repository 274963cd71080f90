package nl.poort.contact.kanalen;

import java.time.LocalDate;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Norm;

/// What was agreed about a channel from a day on: how soon we speak, and what the provider lets us say.
///
/// @param kanaal code of a [nl.poort.contact.klantcontact.Kanaal]
/// @param normtekst the norm in words, as people see it: "1 uur binnen openingstijd"
/// @param ontvangst the norm is kept when the customer knows that it came in; else when somebody answers
/// @param vensterUren so long after the last word of the customer we may answer freely; null = always
/// @param sjabloon outside that window a template is allowed; else nothing is
/// @param maxTekens the longest message the provider takes
public record Kanaalregel(
        String kanaal,
        int versie,
        LocalDate vanaf,
        Norm norm,
        Kalendersoort kalender,
        String normtekst,
        boolean ontvangst,
        Integer vensterUren,
        boolean sjabloon,
        int maxTekens) {}
