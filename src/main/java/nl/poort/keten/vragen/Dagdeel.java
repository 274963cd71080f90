package nl.poort.keten.vragen;

import java.time.Instant;
import java.time.LocalTime;
import nl.poort.techniek.db.Tx;

/// The part of the day in which somebody can be called.
public enum Dagdeel {
    OCHTEND("’s ochtends", LocalTime.MIDNIGHT, LocalTime.NOON),
    MIDDAG("’s middags", LocalTime.NOON, LocalTime.of(18, 0)),
    AVOND("’s avonds", LocalTime.of(18, 0), LocalTime.MAX);

    private final String tekst;
    private final LocalTime van;
    private final LocalTime tot;

    Dagdeel(String tekst, LocalTime van, LocalTime tot) {
        this.tekst = tekst;
        this.van = van;
        this.tot = tot;
    }

    public static Dagdeel van(Instant moment) {
        var tijd = moment.atZone(Tx.ZONE).toLocalTime();
        return tijd.isBefore(OCHTEND.tot) ? OCHTEND : tijd.isBefore(MIDDAG.tot) ? MIDDAG : AVOND;
    }

    /// As a person says it: "’s ochtends".
    public String tekst() {
        return tekst;
    }

    LocalTime van() {
        return van;
    }

    LocalTime tot() {
        return tot;
    }
}
