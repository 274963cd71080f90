package nl.poort.loket.ontvangst;

import java.time.Instant;

/// A document of a message: what was promised, and what is here.
///
/// @param grootte -1 when nobody said so
/// @param beloofd the hash it must have; empty when nobody said so
/// @param hash of what is here; null while it is not
public record Stuk(
        int nr,
        String document,
        String naam,
        String soort,
        String link,
        long grootte,
        String beloofd,
        String hash,
        Instant opgehaald) {

    public boolean isBinnen() {
        return hash != null;
    }
}
