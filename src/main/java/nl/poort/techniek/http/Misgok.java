package nl.poort.techniek.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts wrong keys per source, on this node. A good key from the same source still works: keys cannot be guessed, so
/// this only keeps a broken or hostile caller from hammering.
public final class Misgok {
    public static final int VRIJ = 20;
    public static final Duration VENSTER = Duration.ofMinutes(5);
    private static final int BRONNEN = 10_000;

    private final Clock clock;
    private final Map<String, Stand> standen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stand> oudste) {
            return size() > BRONNEN;
        }
    };

    private record Stand(int aantal, Instant sinds) {}

    public Misgok(Clock clock) {
        this.clock = clock;
    }

    /// Counts one more; true when this source must wait.
    public synchronized boolean teVaak(String bron) {
        var nu = clock.instant();
        var stand = standen.getOrDefault(bron, new Stand(0, nu));
        if (stand.sinds().plus(VENSTER).isBefore(nu)) {
            stand = new Stand(0, nu);
        }
        standen.put(bron, new Stand(stand.aantal() + 1, stand.sinds()));
        return stand.aantal() >= VRIJ;
    }
}
