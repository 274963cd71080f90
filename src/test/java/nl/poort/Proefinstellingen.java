package nl.poort;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Settings for the whole program on a fresh, migrated database of the server that all tests share, where that server
/// is safe enough for it: one of its own would have to be unpacked, made and migrated first. How that goes is the
/// matter of the tests of `techniek.embedded`.
public final class Proefinstellingen {
    private Proefinstellingen() {}

    /// @param meer settings by their name, such as `POORT_PUBLIC_URL`
    public static Instellingen van(Path home, Map<String, String> meer) {
        var server = TestServer.get();
        return lees(home, server.isSafe() ? server.newDatabase() : null, meer);
    }

    /// With the demo chain; the clock of the program begins at the moment of [Demosjabloon].
    public static Instellingen demo(Path home) {
        var database = TestServer.get().isSafe() ? Demosjabloon.get().kopie(home) : null;
        return lees(home, database, Map.of("POORT_DEMO", "true"));
    }

    /// @param database null = the one that comes with the program
    static Instellingen lees(Path home, String database, Map<String, String> meer) {
        var alle = new HashMap<>(Map.of("POORT_HOME", home.toString(), "POORT_PORT", "0"));
        if (database != null) {
            var postgres = TestServer.get().postgres();
            alle.put("POORT_DB_URL", postgres.url(database));
            alle.put("POORT_DB_USER", postgres.user());
            alle.put("POORT_DB_PASSWORD", postgres.password());
        }
        alle.putAll(meer);
        return Instellingen.read(alle, home);
    }
}
