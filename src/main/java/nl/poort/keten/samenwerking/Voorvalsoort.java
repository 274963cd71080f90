package nl.poort.keten.samenwerking;

/// What can happen in a cooperation, as both sides read it in their list.
public enum Voorvalsoort {
    ZAAK_GEKOPPELD("Zaak gekoppeld"),
    ACTIEVERZOEK_VERZONDEN("Actieverzoek verzonden"),
    ACTIEVERZOEK_AANGENOMEN("Actieverzoek aangenomen"),
    ACTIEVERZOEK_GEWEIGERD("Actieverzoek geweigerd"),
    ACTIEVERZOEK_INGETROKKEN("Actieverzoek ingetrokken"),
    ACTIEVERZOEK_GEREEDGEMELD("Actieverzoek gereedgemeld"),
    ADVIES_ONTVANGEN("Advies ontvangen"),
    ACTIEVERZOEK_AFGEROND("Actieverzoek afgerond"),
    TE_LAAT("Nog geen antwoord"),
    DOCUMENT_GEDEELD("Document gedeeld"),
    DELEN_GESTOPT("Document niet meer gedeeld"),
    DOCUMENT_ONTVANGEN("Document ontvangen"),
    NIEUWE_VERSIE("Nieuwe versie van een document"),
    SAMENWERKING_BEEINDIGD("Samenwerking beëindigd");

    private final String tekst;

    Voorvalsoort(String tekst) {
        this.tekst = tekst;
    }

    /// As a person reads it.
    public String tekst() {
        return tekst;
    }
}
