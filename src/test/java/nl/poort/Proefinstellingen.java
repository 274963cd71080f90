package nl.poort;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Settings for the whole program on a fresh, migrated database of the server that all tests share, where that server
/// is safe enough for it: one of its own would have to be unpacked, made and migrated first. How that goes is the
/// matter of the tests of `techniek.embedded`.
public final class Proefinstellingen {
    private Proefinstellingen() {}

    /// @param meer settings by their name, such as `POORT_DEMO`
    public static Instellingen van(Path home, Map<String, String> meer) {
        var alle = new HashMap<>(Map.of("POORT_HOME", home.toString(), "POORT_PORT", "0"));
        var server = TestServer.get();
        if (server.isSafe()) {
            alle.put("POORT_DB_URL", server.postgres().url(server.newDatabase()));
            alle.put("POORT_DB_USER", server.postgres().user());
            alle.put("POORT_DB_PASSWORD", server.postgres().password());
        }
        alle.putAll(meer);
        return Instellingen.read(alle, home);
    }
}
