package nl.poort.techniek.bezorging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How long a receiver is tried again. Pure.
final class Geduld {
    /// After so many answers that say no, it is this message and not the receiver.
    static final int VERSLIKT = 5;

    private static final List<Duration> WACHTTIJDEN = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1));
    private static final Duration LANGST = Duration.ofDays(8);

    private Geduld() {}

    static Duration wacht(int pogingen) {
        return WACHTTIJDEN.get(Math.min(pogingen, WACHTTIJDEN.size() - 1));
    }

    static boolean isOp(Instant sinds, Instant nu) {
        return sinds.plus(LANGST).isBefore(nu);
    }
}
