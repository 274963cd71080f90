package nl.poort.web.beheer;

/// A step with an article that asks for a few words first; the words of the page stand here.
///
/// @see ArtikelstapPagina
public enum Artikelstap {
    TERUGGAVE("Teruggeven aan de schrijver", "reden", "Wat moet er nog anders?", "Geef terug", false, true),
    PROBLEEM(
            "Bekend probleem",
            "omweg",
            "Wat kan de klant intussen doen? Leeg: er is nog geen omweg.",
            "Maak bekend",
            false,
            false),
    OPLOSSING(
            "Probleem is opgelost",
            "toelichting",
            "Wat is er opgelost? Wie het probleem volgt, krijgt dit te lezen.",
            "Meld als opgelost",
            true,
            false),
    VERVANGING(
            "Vervangen door een ander artikel",
            "door",
            "Het nummer van het nieuwe artikel, zoals KA-12. Wie het oude opent, gaat daarheen.",
            "Vervang",
            true,
            true),
    INTREKKING("Artikel intrekken", "reden", "Waarom geldt dit artikel niet meer?", "Trek in", true, true);

    private final String titel;
    private final String veld;
    private final String vraag;
    private final String knop;
    private final boolean definitief;
    private final boolean verplicht;

    Artikelstap(String titel, String veld, String vraag, String knop, boolean definitief, boolean verplicht) {
        this.titel = titel;
        this.veld = veld;
        this.vraag = vraag;
        this.knop = knop;
        this.definitief = definitief;
        this.verplicht = verplicht;
    }

    public String titel() {
        return titel;
    }

    /// As the door names the field in a refusal.
    public String veld() {
        return veld;
    }

    public String vraag() {
        return vraag;
    }

    public String knop() {
        return knop;
    }

    /// Cannot be undone.
    public boolean definitief() {
        return definitief;
    }

    public boolean verplicht() {
        return verplicht;
    }

    public String pad() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
