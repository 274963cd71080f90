package nl.poort.contact.berichten;

/// What a message is about; each has its text in [Berichtteksten], which an organisation may word otherwise
/// ([Teksten]).
public enum Berichtcode {
    ONTVANGST("Ontvangst", "als de vraag is vastgelegd"),
    STAND("Hoe het staat", "als de vraag weer open gaat"),
    VERTRAGING("Vertraging", "als het antwoord later komt"),
    BELPOGING("Niet bereikt", "als u de klant belde en niemand opnam"),
    BELMOMENT("Zelf een moment kiezen", "als u de klant steeds niet bereikt"),
    ANTWOORD("Antwoord", "als het antwoord er is"),
    DOORGEZET("Doorgezet", "als een ander team de vraag krijgt"),
    HERSTELD("Hersteld", "als iets dat stuk was, is hersteld"),
    PROBLEEM_OPGELOST("Probleem opgelost", "als een bekend probleem voorbij is"),
    NIEUWS("Nieuws", "als er nieuws is over een melding"),
    ZAAK("Nieuws over een zaak", "als er iets verandert in een zaak"),
    RECHTZETTING("Rechtzetting", "als een antwoord dat u gaf niet klopte"),
    AFSPRAAK("Afspraak gemaakt", "als de klant een afspraak heeft"),
    AFSPRAAK_HERINNERING("Herinnering aan een afspraak", "een dag voor de afspraak"),
    AFSPRAAK_VERZET("Afspraak verzet", "als de afspraak op een ander moment is"),
    AFSPRAAK_AFGEZEGD("Afspraak afgezegd", "als de afspraak niet doorgaat");

    private final String naam;
    private final String wanneer;

    Berichtcode(String naam, String wanneer) {
        this.naam = naam;
        this.wanneer = wanneer;
    }

    public String naam() {
        return naam;
    }

    /// When the customer gets it.
    public String wanneer() {
        return wanneer;
    }
}
