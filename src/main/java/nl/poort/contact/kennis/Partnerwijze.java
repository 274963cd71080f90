package nl.poort.contact.kennis;

/// What we do with a question about a product of a partner.
public enum Partnerwijze {
    ANTWOORD("Wij geven het antwoord"),
    WARM("Wij dragen de klant warm over"),
    VERWIJS("Wij verwijzen");

    private final String tekst;

    Partnerwijze(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
