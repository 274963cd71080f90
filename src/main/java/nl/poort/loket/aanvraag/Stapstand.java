package nl.poort.loket.aanvraag;

/// How far a step is.
public enum Stapstand {
    OPEN("Nog doen"),
    BEZIG("Nog niet compleet"),
    OPNIEUW("Opnieuw bekijken"),
    KLAAR("Klaar");

    private final String naam;

    Stapstand(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
