package nl.poort.loket.aanvraag;

/// A request as it travels between the national facility and an authority (STAM).
///
/// @param gezag who must decide; null when it is not named
/// @param uitvoerend who handles it for that authority; null when it does so itself
/// @param ambtshalve the authority began it itself
public record Stambericht(Verzoek verzoek, Instantie gezag, Instantie uitvoerend, boolean ambtshalve) {

    /// @param oin empty when unknown
    public record Instantie(String oin, String naam) {}

    /// As an applicant files it.
    public static Stambericht van(Verzoek verzoek) {
        return new Stambericht(verzoek, null, null, false);
    }
}
