package nl.poort.sturing.kpi;

import java.util.Locale;

/// How others measure.
public enum Meetsoort {
    BURGERPEILING("burgerpeiling"),
    MYSTERY_CALLERS("mystery callers"),
    WACHTTIJDMETING("wachttijdmeting"),
    ANDERS("andere meting");

    private final String naam;

    Meetsoort(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    static Meetsoort lees(String tekst) {
        return valueOf(tekst.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_"));
    }
}
