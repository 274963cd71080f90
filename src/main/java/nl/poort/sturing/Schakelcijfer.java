package nl.poort.sturing;

import java.time.Duration;
import nl.poort.registers.organisatie.Schakelsoort;

/// A link over the whole period: how long work waits there, how long it takes, and how often it came to the wrong door.
///
/// @param team the one team; null for all teams of this kind together
/// @param wacht median from offered to accepted
/// @param werk median from accepted to answered, without the time it lay with a next link
/// @param geweigerd came to the wrong door: refused with a reason
/// @param verlopen accepted by nobody in time
public record Schakelcijfer(
        Schakelsoort schakel,
        String team,
        int aantal,
        int klaar,
        Duration mediaan,
        Duration p90,
        Duration wacht,
        Duration werk,
        Aandeel norm,
        int geweigerd,
        int verlopen) {

    public String naam() {
        return team == null ? schakel.naam() : team;
    }
}
