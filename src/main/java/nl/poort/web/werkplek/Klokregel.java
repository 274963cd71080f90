package nl.poort.web.werkplek;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstand;

/// A clock as people read it: what was promised, by whom, in how much time.
///
/// @param gepauzeerd the link waits for information; its clock stands still
public record Klokregel(String naam, String schakel, String norm, Instant start, Instant deadline, boolean gepauzeerd) {

    static List<Klokregel> van(List<Klok> klokken) {
        return klokken.stream()
                .filter(Klok::isOpen)
                .sorted(Comparator.comparing(Klok::deadline))
                .map(k -> new Klokregel(
                        naam(k.soort()),
                        k.soort() == Kloksoort.KETEN ? "de hele keten" : k.schakel(),
                        k.norm().tekst(),
                        k.start(),
                        k.deadline(),
                        k.stand() == Klokstand.GEPAUZEERD))
                .toList();
    }

    static String naam(String soort) {
        return naam(Kloksoort.valueOf(soort));
    }

    private static String naam(Kloksoort soort) {
        return switch (soort) {
            case KETEN -> "Belofte aan de klant";
            case AANNAME -> "Aannemen";
            case ANTWOORD -> "Antwoord geven";
            case AFMELDING -> "Afmelden";
            case TERUGKOPPELING -> "Klant informeren";
            case BEVESTIGING -> "Oproep bevestigen";
            case NIEUWS -> "Volgend bericht";
            case ACTIE -> "Actie uit het plan";
            case EVALUATIE -> "Evaluatie";
            case TERUGBELLEN -> "Terugbellen";
            case KLANTREACTIE -> "Reactie van de klant";
            case TUSSENBERICHT -> "Tussenbericht van de partner";
            case BESLISTERMIJN -> "Beslistermijn";
            case KANAAL -> "Norm van het kanaal";
            case ADVIES -> "Advies geven";
        };
    }
}
