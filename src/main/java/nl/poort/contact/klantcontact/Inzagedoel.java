package nl.poort.contact.klantcontact;

/// What the data of a customer are looked at for (AVG): said before, and written down with the look.
public enum Inzagedoel {
    VRAAG("een vraag beantwoorden"),
    STAND("vertellen hoe het ervoor staat"),
    AANVRAAG("een aanvraag of melding opnemen"),
    WIJZIGING("gegevens wijzigen"),
    KLACHT("een klacht opnemen");

    private final String tekst;

    Inzagedoel(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
