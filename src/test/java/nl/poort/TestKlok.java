package nl.poort;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// A clock that stands still until a test moves it.
public final class TestKlok extends Clock {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private volatile Instant now;

    public TestKlok(String local) {
        zet(local);
    }

    /// @param local such as `2026-03-09T10:12`, in Europe/Amsterdam
    public void zet(String local) {
        zet(LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant());
    }

    public void zet(Instant moment) {
        now = moment;
    }

    public synchronized void verder(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
