package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;

/// One line of the call-back list.
///
/// @param medewerker on whose name it is; null = still of the group
/// @param pogingen how often it was tried without success
public record Terugbelregel(
        UUID vraag,
        UUID overdracht,
        String kenmerk,
        String tekst,
        UUID naarTeam,
        UUID medewerker,
        Overdrachtstand stand,
        Terugbelstand terugbelstand,
        Dagdeel voorkeur,
        Instant van,
        Instant tot,
        Instant uiterlijk,
        int pogingen) {

    /// Whether this is a good moment to call.
    public boolean nu(Instant moment) {
        if (terugbelstand != Terugbelstand.TE_BELLEN) {
            return false;
        }
        return van != null ? new Tijdvak(van, tot).omvat(moment) : voorkeur == null || voorkeur == Dagdeel.van(moment);
    }
}
