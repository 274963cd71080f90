package nl.poort.loket.ontvangst;

import java.time.Instant;
import java.util.UUID;

/// How an organisation stands in line with the national facility.
///
/// @param oin as that facility calls it
/// @param adres where it is; `proef:` = the one of our own, to practise with
/// @param nagekeken until when everything there was held against what is here; null when never
public record Aansluiting(UUID organisatie, String oin, String adres, Instant nagekeken) {
    public static final String PROEF = "proef:";

    public boolean isProef() {
        return adres.startsWith(PROEF);
    }
}
