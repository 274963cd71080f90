package nl.poort.loket.aanvraag;

/// The seven steps of a request, in order.
public enum Stap {
    PROJECT("Project"),
    LOCATIE("Locatie"),
    ACTIVITEITEN("Activiteiten kiezen"),
    VRAGEN("Vragen beantwoorden"),
    DOCUMENTEN("Documenten"),
    GEGEVENS("Uw gegevens"),
    INDIENEN("Verzoek indienen");

    private final String naam;

    Stap(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    public int nummer() {
        return ordinal() + 1;
    }

    /// Where it stands in the address of a page.
    public String pad() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
