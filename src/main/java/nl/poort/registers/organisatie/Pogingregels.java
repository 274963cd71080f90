package nl.poort.registers.organisatie;

import java.time.Duration;

/// How long to wait after so many tries in a row. Pure.
///
/// Nobody is ever locked out: the wait is capped, and where somebody logged in before only the own tries count.
enum Pogingregels {
    /// This login name from this source.
    PAAR(5, Duration.ofMinutes(1)),
    /// This login name from whatever source it never logged in from: stops guessing from many places.
    LOGIN(10, Duration.ofMinutes(1)),
    /// This source with whatever login name: stops trying one password on everybody.
    BRON(30, Duration.ofMinutes(5));

    /// After an hour without tries counting begins again.
    static final Duration VERGETEN = Duration.ofHours(1);

    static final Duration BEKEND = Duration.ofDays(90);

    private final int vrij;
    private final Duration langst;

    Pogingregels(int vrij, Duration langst) {
        this.vrij = vrij;
        this.langst = langst;
    }

    /// Nothing for the first tries, then one second that doubles each time.
    Duration wacht(int pogingen) {
        if (pogingen < vrij) {
            return Duration.ZERO;
        }
        var wacht = Duration.ofSeconds(1L << Math.min(pogingen - vrij, 20));
        return wacht.compareTo(langst) > 0 ? langst : wacht;
    }
}
