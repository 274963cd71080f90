package nl.poort.registers.klokken;

import java.time.LocalTime;

/// Open from `van` until `tot` on one day of the week; `tot` 00:00 means the end of the day.
public record Openingstijd(LocalTime van, LocalTime tot) {
    boolean klopt() {
        return tot.equals(LocalTime.MIDNIGHT) || van.isBefore(tot);
    }
}
