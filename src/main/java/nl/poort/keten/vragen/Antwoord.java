package nl.poort.keten.vragen;

/// What a link gives back: the explanation in words, where it stands, and for a repair the facts.
///
/// @param resultaat such as `soort=gegeven gecorrigeerd, register=BAG, object=…, oud=…, nieuw=…` (S0-58)
public record Antwoord(String tekst, String bron, Context resultaat) {
    public static Antwoord van(String tekst, String bron) {
        return new Antwoord(tekst, bron, Context.LEEG);
    }
}
