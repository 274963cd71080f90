package nl.poort.techniek.db;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes uuids of version 7 (RFC 9562): time-ordered, so that new rows lie together in every index.
public final class Ids {
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /// Later than every id given before, also within one moment of the clock: order per root rests on it.
    public UUID next() {
        var now = clock.instant();
        long subMilli = (now.getNano() % 1_000_000L) * 4096 / 1_000_000L;
        long stamp = last.accumulateAndGet((now.toEpochMilli() << 12) | subMilli, (l, n) -> Math.max(l + 1, n));
        long high = ((stamp >>> 12) << 16) | 0x7000L | (stamp & 0xFFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
