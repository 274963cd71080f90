package nl.poort.sturing;

/// What Poort promises to everybody who asks; the first five are the promises of the design, the last is what they rest
/// on.
public enum Belofte {
    NIETS_KWIJT("Niets raakt kwijt", "Ingediend is ontvangen, ontvangen heeft een eigenaar, en de klant hoort ervan."),
    IEMAND_IS_ERMEE_BEZIG(
            "Er is altijd iemand mee bezig",
            "Elke open vraag heeft één eigenaar, één klok en een datum voor de klant."),
    NIETS_BLIJFT_LIGGEN(
            "Niets blijft liggen", "Wat wordt aangeboden, wordt op tijd aangenomen of gaat naar de teamleider."),
    HET_ANTWOORD_KOMT_TERUG(
            "Het antwoord komt terug", "De weg terug is de weg heen, omgekeerd: niemand wordt overgeslagen."),
    EERST_VERTELLEN("Eerst vertellen, dan sluiten", "Een vraag gaat pas dicht als de klant het antwoord heeft."),
    HET_FUNDAMENT("Wat eronder ligt", "Berichten, bezorging en oproepen bij prioriteit 1.");

    private final String naam;
    private final String uitleg;

    Belofte(String naam, String uitleg) {
        this.naam = naam;
        this.uitleg = uitleg;
    }

    public String naam() {
        return naam;
    }

    public String uitleg() {
        return uitleg;
    }
}
