package nl.poort.sturing.kwaliteit;

/// How right an answer was (S2-181).
public enum Juistheid {
    ONJUIST("onjuist"),
    IN_ESSENTIE_JUIST("in essentie juist"),
    VOLLEDIG_JUIST("volledig juist");

    private final String naam;

    Juistheid(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
