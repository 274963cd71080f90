package nl.poort.loket.regels;

/// How a question of a rule file is answered.
public enum Vraagsoort {
    JA_NEE("ja of nee"),
    TEKST("tekst"),
    GETAL("getal"),
    DATUM("datum"),
    KEUZE("een keuze"),
    MEERKEUZE("een of meer keuzes"),
    GEO("plaats"),
    BIJLAGE("bijlage"),
    VAST("vaste waarde");

    private final String naam;

    Vraagsoort(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /// Whether a person is asked; a place and a constant are filled in by the program.
    public boolean isGesteld() {
        return this != GEO && this != VAST;
    }
}
