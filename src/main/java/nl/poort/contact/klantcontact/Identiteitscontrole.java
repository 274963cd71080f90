package nl.poort.contact.klantcontact;

/// How it was made sure that a customer is who the line or the name says.
public enum Identiteitscontrole {
    VRAGEN("naam, adres en geboortedatum kloppen"),
    KENMERK("noemt het kenmerk en de code"),
    TERUGGEBELD("teruggebeld op het bekende nummer"),
    LEGITIMATIE("legitimatie gezien"),
    AANGEMELD("is aangemeld met DigiD of eHerkenning");

    private final String tekst;

    Identiteitscontrole(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
