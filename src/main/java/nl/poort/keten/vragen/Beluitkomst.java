package nl.poort.keten.vragen;

/// How an attempt to call the customer ended.
public enum Beluitkomst {
    GESPROKEN("Gesproken en beantwoord", "Wij hebben u gesproken"),
    GESPROKEN_NOG_BEZIG("Gesproken, nog niet klaar", "Wij hebben u gesproken en zijn er nog mee bezig"),
    ANDER_MOMENT("Klant wil een ander moment", "U koos een ander moment"),
    GEEN_GEHOOR("Geen gehoor", "Wij kregen geen gehoor"),
    VOICEMAIL("Voicemail ingesproken", "Wij spraken uw voicemail in"),
    IN_GESPREK("In gesprek", "U was in gesprek"),
    VERKEERD_NUMMER("Nummer klopt niet", "Het nummer dat wij hebben, werkt niet");

    private final String tekst;
    private final String klantzin;

    Beluitkomst(String tekst, String klantzin) {
        this.tekst = tekst;
        this.klantzin = klantzin;
    }

    public String tekst() {
        return tekst;
    }

    /// What the customer reads.
    public String klantzin() {
        return klantzin;
    }

    /// The customer was not spoken to: it counts for "not reached".
    public boolean mislukt() {
        return switch (this) {
            case GEEN_GEHOOR, VOICEMAIL, IN_GESPREK, VERKEERD_NUMMER -> true;
            case GESPROKEN, GESPROKEN_NOG_BEZIG, ANDER_MOMENT -> false;
        };
    }
}
