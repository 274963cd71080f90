package nl.poort.contact.klantcontact;

/// How a contact ended.
public enum Contactresultaat {
    ZELF_BEANTWOORD("direct beantwoord"),
    DOORGEZET("doorgezet"),
    TERUGBELLEN("wij bellen terug"),
    /// the customer reports it elsewhere and has a kenmerk that the other desk recognises (S0-52)
    KLANT_MELDT_ZELF("klant meldt zelf"),
    DOORVERWEZEN("doorverwezen"),
    /// the answer to an earlier contact was told
    ANTWOORD_GEGEVEN("antwoord gegeven"),
    /// the customer was spoken to, and the matter goes on
    GESPROKEN("gesproken, nog niet klaar"),
    /// a call attempt without answer, or a line that broke
    NIET_GELUKT("niet gelukt");

    private final String tekst;

    Contactresultaat(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
