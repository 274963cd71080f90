package nl.poort.contact.kennis;

/// What happens in a life and brings several products at once: an entrance for who does not know their names.
public enum Levensgebeurtenis {
    GEBOORTE("Kind krijgen"),
    BEDRIJFSVESTIGING("Bedrijf beginnen"),
    VERBOUWING("Verbouwen"),
    REIS("Op reis gaan"),
    WERKLOOS("Werk verliezen"),
    ZORG("Zorg nodig hebben");

    private final String tekst;

    Levensgebeurtenis(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
