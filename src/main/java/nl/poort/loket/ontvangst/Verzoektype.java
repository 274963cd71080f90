package nl.poort.loket.ontvangst;

import java.util.Locale;
import java.util.Optional;

/// What kind of request it is; also the kind of permission for which a handling service receives.
public enum Verzoektype {
    VERGUNNING("Aanvraag vergunning"),
    MELDING("Melding"),
    INFORMATIE("Informatie"),
    MAATWERK("Aanvraag maatwerkvoorschrift"),
    GELIJKWAARDIG("Aanvraag gelijkwaardige maatregel"),
    ONGEWOON_VOORVAL("Melding ongewoon voorval"),
    OVERLEG("Omgevingsoverleg");

    private final String naam;

    Verzoektype(String naam) {
        this.naam = naam;
    }

    /// As a person reads it, and as the standard writes it.
    public String naam() {
        return naam;
    }

    /// As it stands in a request, in whatever wording; empty when we do not know it.
    public static Optional<Verzoektype> lees(String tekst) {
        var t = tekst == null ? "" : tekst.strip().toLowerCase(Locale.ROOT);
        if (t.contains("ongewoon voorval")) {
            return Optional.of(ONGEWOON_VOORVAL);
        }
        if (t.contains("maatwerk")) {
            return Optional.of(MAATWERK);
        }
        if (t.contains("gelijkwaardige maatregel")) {
            return Optional.of(GELIJKWAARDIG);
        }
        if (t.contains("overleg") || t.equals("conceptverzoek")) {
            return Optional.of(OVERLEG);
        }
        if (t.startsWith("informatie")) {
            return Optional.of(INFORMATIE);
        }
        if (t.contains("melding")) {
            return Optional.of(MELDING);
        }
        return t.contains("vergunning") ? Optional.of(VERGUNNING) : Optional.empty();
    }
}
