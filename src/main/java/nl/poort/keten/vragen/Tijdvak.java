package nl.poort.keten.vragen;

import java.time.Instant;

/// A stretch of time on one day in which the customer wants to be called.
public record Tijdvak(Instant van, Instant tot) {
    public Tijdvak {
        if (!van.isBefore(tot)) {
            throw new IllegalArgumentException("een tijdvak eindigt na het begin");
        }
    }

    public boolean omvat(Instant moment) {
        return !moment.isBefore(van) && moment.isBefore(tot);
    }
}
