package nl.poort.techniek.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// How quickly the other side sends or reads, while we wait for it. A slow phone keeps up; a byte a second does not.
///
/// Only waiting counts, and of one wait no more than [Grens#gat]: whoever was in a tunnel for a while goes on.
final class Tempo {
    private final Grens grens;
    private long gewacht;
    private long bytes;
    private long sinds;
    private boolean wacht;

    /// @param perSeconde bytes at least, after the time that everybody gets
    /// @param speling the time that everybody gets
    /// @param gat the most that counts of one wait
    record Grens(long perSeconde, Duration speling, Duration gat) {
        static final Grens GEWOON = new Grens(500, Duration.ofSeconds(30), Duration.ofSeconds(10));
    }

    Tempo(Grens grens) {
        this.grens = grens;
    }

    /// From now on the other side has to do something.
    void wacht(long nanos) {
        if (!wacht) {
            wacht = true;
            sinds = nanos;
        }
    }

    /// It did: this many bytes.
    ///
    /// @return whether it is too slow altogether
    boolean isTeTraag(long nanos, long erbij) {
        bytes += erbij;
        if (wacht) {
            wacht = false;
            gewacht += Math.min(nanos - sinds, grens.gat().toNanos());
        }
        return gewacht > grens.speling().toNanos()
                && (double) bytes * TimeUnit.SECONDS.toNanos(1) < (double) grens.perSeconde() * gewacht;
    }
}
