package nl.poort.web.werkplek;

/// What somebody may do with a Vraag, in the order in which it is offered.
///
/// @see Mogelijkheden
public enum Actie {
    AANNEMEN("Aannemen", "aanneming"),
    INFORMATIE_GEVEN("Informatie geven", "informatie"),
    INFORMEREN("Klant informeren en sluiten", "informering"),
    NABELLEN("Klant nabellen", "nabelgesprek"),
    BEANTWOORDEN("Beantwoorden", "antwoord"),
    VERTRAGING("Klant informeren over vertraging", "vertraging"),
    DOORZETTEN("Doorzetten", "doorzetting"),
    BELPOGING("Klant niet bereikt", "belpoging"),
    INFORMATIE_VRAGEN("Informatie vragen", "informatievraag"),
    WEIGEREN("Weigeren", "weigering"),
    GASTLINK("Gastlink maken", "gastlink"),
    RUGGESPRAAK("Ruggespraak vastleggen", "ruggespraak"),
    TOEWIJZEN("Geven aan een collega", "toewijzing"),
    LOSLATEN("Loslaten", "loslating"),
    ANALYSE("Analyse vastleggen", "analyse"),
    PRIORITEIT("Prioriteit wijzigen", "prioriteit"),
    REGIE("Regievoerder kiezen", "regie"),
    SAMENVOEGEN("Samenvoegen met een andere vraag", "samenvoeging"),
    INTREKKEN("Doorzetting intrekken", "intrekking"),
    HEROPENEN("Heropenen", "heropening");

    private final String tekst;
    private final String pad;

    Actie(String tekst, String pad) {
        this.tekst = tekst;
        this.pad = pad;
    }

    public String tekst() {
        return tekst;
    }

    /// The noun the form is posted to, also the name of the form.
    public String pad() {
        return pad;
    }
}
