package nl.poort.loket.ontvangst;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.poort.loket.aanvraag.Doel;
import nl.poort.loket.aanvraag.Verzoeksoort;

/// What a message means for its receiver, and when to try again. Pure.
final class Ontvangstregels {
    /// Until a message is whole: then who handles it and the applicant hear it, then whoever keeps the program, then
    /// the applicant hears that we call.
    static final Duration KWARTIER = Duration.ofMinutes(15);

    static final Duration DAGDEEL = Duration.ofHours(4);
    static final Duration DAG = Duration.ofDays(1);

    private Ontvangstregels() {}

    /// As the standard writes it, now and in earlier versions.
    static Optional<Doel> doel(String tekst) {
        var t = tekst.strip().toLowerCase(Locale.ROOT);
        return switch (t) {
            case "initieren" -> Optional.of(Doel.INITIEREN);
            case "vooroverleg", "omgevingsoverleg" -> Optional.of(Doel.CONCEPTVERZOEK);
            default ->
                Arrays.stream(Doel.values())
                        .filter(d -> d.stam().toLowerCase(Locale.ROOT).equals(t))
                        .findFirst();
        };
    }

    /// What kind of request it is, however it is worded; empty when we do not know it.
    static Optional<Verzoeksoort> soort(String tekst) {
        var t = tekst.strip().toLowerCase(Locale.ROOT);
        if (t.contains("ongewoon voorval")) {
            return Optional.of(Verzoeksoort.ONGEWOON_VOORVAL);
        }
        if (t.contains("gelijkwaardige maatregel")) {
            return Optional.of(
                    t.startsWith("melding") ? Verzoeksoort.MELDING_GELIJKWAARDIGHEID : Verzoeksoort.GELIJKWAARDIGHEID);
        }
        if (t.contains("maatwerk")) {
            return Optional.of(Verzoeksoort.MAATWERKVOORSCHRIFT);
        }
        if (t.startsWith("informatie")) {
            return Optional.of(Verzoeksoort.INFORMATIE);
        }
        if (t.contains("melding")) {
            return Optional.of(Verzoeksoort.MELDING);
        }
        return t.contains("vergunning") ? Optional.of(Verzoeksoort.AANVRAAG_VERGUNNING) : Optional.empty();
    }

    /// Somebody else handles it; we only hear of it.
    ///
    /// @param wij as which OINs we are known
    static boolean isKopie(Verzoekinhoud in, Set<String> wij) {
        return !in.dienst().oin().isEmpty() && !wij.contains(in.dienst().oin());
    }

    /// Why a person must look before a case comes of it.
    static Optional<Uitvalreden> bezwaar(Verzoekinhoud in, Set<String> wij) {
        if (in.doel() == null) {
            return Optional.of(Uitvalreden.DOEL_ONBEKEND);
        }
        if (soort(in.type()).isEmpty()) {
            return Optional.of(Uitvalreden.TYPE_ONBEKEND);
        }
        boolean vanOns =
                wij.contains(in.gezag().oin()) || wij.contains(in.dienst().oin());
        return vanOns || in.gezag().oin().isEmpty() ? Optional.empty() : Optional.of(Uitvalreden.VERKEERD_GEZAG);
    }

    static String toelichting(Uitvalreden reden, Verzoekinhoud in) {
        return switch (reden) {
            case DOEL_ONBEKEND -> "Het doel is '" + in.doelTekst() + "'. Kies zelf wat ermee moet gebeuren.";
            case TYPE_ONBEKEND -> "Het type is '" + in.type() + "'. Kies zelf een zaaktype.";
            case VERKEERD_GEZAG ->
                "Het is voor " + in.gezag().naam() + " (OIN " + in.gezag().oin() + "). Stuur het door, of houd het.";
            case ONLEESBAAR, GEEN_ZAAKTYPE, MEER_ZAAKTYPEN, GEEN_ONTVANGER, INHOUD_ANDERS, TE_LAAT, NIET_DOORGEZONDEN ->
                reden.naam();
        };
    }

    /// How long to wait after so many attempts that brought nothing.
    static Duration wacht(int pogingen) {
        return switch (pogingen) {
            case 0, 1 -> Duration.ofSeconds(30);
            case 2 -> Duration.ofMinutes(1);
            case 3, 4 -> Duration.ofMinutes(2);
            default -> pogingen < 20 ? Duration.ofMinutes(10) : Duration.ofMinutes(30);
        };
    }
}
