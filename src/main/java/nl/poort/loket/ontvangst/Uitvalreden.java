package nl.poort.loket.ontvangst;

/// Why a message cannot go on by itself.
public enum Uitvalreden {
    ONLEESBAAR("Het bericht is niet te lezen"),
    DOEL_ONBEKEND("Wij kennen het doel van dit bericht niet"),
    TYPE_ONBEKEND("Wij kennen dit soort verzoek niet"),
    GEEN_ZAAKTYPE("Er is geen zaaktype voor dit verzoek"),
    MEER_ZAAKTYPEN("Er is meer dan één zaaktype voor dit verzoek"),
    VERKEERD_GEZAG("Dit verzoek is niet voor ons"),
    GEEN_ONTVANGER("De behandeldienst is hier niet aangesloten"),
    NIET_DOORGEZONDEN("Doorzenden lukt nog niet"),
    INHOUD_ANDERS("Een document is niet wat er beloofd was"),
    TE_LAAT("Het verzoek is na een dag nog niet compleet");

    private final String naam;

    Uitvalreden(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }
}
