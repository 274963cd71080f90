package nl.poort.keten.vragen;

/// What the matter is (S0-11, S0-23, S0-67). The kind may change after analysis; the old kind stays in the history.
public enum Vraagsoort {
    INFORMATIE("informatie", false),
    VERZOEK("verzoek", false),
    KLACHT("klacht", false),
    MELDING("melding", true),
    BEVINDING("bevinding", true),
    TECHNISCHE_STORING("technische storing", true),
    FOUT_IN_OMGEVINGSPLAN("fout in omgevingsplan", true);

    private final String tekst;
    private final boolean landelijk;

    Vraagsoort(String tekst, boolean landelijk) {
        this.tekst = tekst;
        this.landelijk = landelijk;
    }

    public String tekst() {
        return tekst;
    }

    /// The name of the ketenafspraak under which such a Vraag travels: the national chain for what is broken.
    public String afspraak() {
        return landelijk ? "landelijk-melding" : "lokaal-vraag";
    }
}
