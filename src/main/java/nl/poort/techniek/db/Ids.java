package nl.poort.techniek.db;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// Makes uuids of version 7 (RFC 9562): time-ordered, so that new rows lie together in every index.
public final class Ids {
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        var now = clock.instant();
        long millis = now.toEpochMilli();
        long subMilli = (now.getNano() % 1_000_000L) * 4096 / 1_000_000L;
        long high = (millis << 16) | 0x7000L | subMilli;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
