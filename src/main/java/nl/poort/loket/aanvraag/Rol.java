package nl.poort.loket.aanvraag;

/// What somebody has to do with a request.
public enum Rol {
    INITIATIEFNEMER("Initiatiefnemer"),
    GEMACHTIGDE("Gemachtigde"),
    CONTACTPERSOON("Contactpersoon");

    private final String naam;

    Rol(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
