package nl.poort.keten.vragen;

import java.util.Map;
import java.util.UUID;

/// How a customer wants to be called back: by whom, about what, and when.
///
/// @param naarTeam the group that calls; the name of a person follows when somebody accepts
/// @param naarMedewerker the one person of the group it is meant for, or null
/// @param gevraagd what the caller of the group must know or do
/// @param vragenset which question set was asked, or null
/// @param antwoorden the answers on it, by question
/// @param voorkeur the part of the day, or null when every part will do
/// @param tijdvak the slot that was agreed, or null
/// @param afspraak the agreement that says how soon
public record Terugbelwens(
        UUID naarTeam,
        UUID naarMedewerker,
        String gevraagd,
        UUID vragenset,
        Map<String, String> antwoorden,
        Dagdeel voorkeur,
        Tijdvak tijdvak,
        String afspraak) {
    /// For whoever wants to be called back.
    public static final String GEWOON = "terugbellen";

    /// For an entrepreneur, whom the account manager calls.
    public static final String ONDERNEMERS = "eerste contact ondernemers";

    public Terugbelwens {
        antwoorden = antwoorden == null ? Map.of() : antwoorden;
        afspraak = afspraak == null ? GEWOON : afspraak;
    }

    public Terugbelwens(
            UUID naarTeam,
            UUID naarMedewerker,
            String gevraagd,
            UUID vragenset,
            Map<String, String> antwoorden,
            Dagdeel voorkeur,
            Tijdvak tijdvak) {
        this(naarTeam, naarMedewerker, gevraagd, vragenset, antwoorden, voorkeur, tijdvak, GEWOON);
    }

    public static Terugbelwens van(UUID naarTeam, String gevraagd, Dagdeel voorkeur) {
        return new Terugbelwens(naarTeam, null, gevraagd, null, Map.of(), voorkeur, null);
    }
}
