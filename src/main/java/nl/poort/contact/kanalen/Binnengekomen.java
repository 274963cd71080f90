package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;

/// A line of what came in, with what became of it.
///
/// @param uitkomst in words: what was done with it, or what is wrong
/// @param metBron whether the source is still kept
/// @param door who dealt with it by hand; null when nobody
public record Binnengekomen(
        UUID id,
        UUID organisatie,
        UUID ingang,
        String kanaal,
        String afzender,
        String onderwerp,
        long omvang,
        Instant ontvangen,
        Stand stand,
        String uitkomst,
        int pogingen,
        UUID draad,
        boolean metBron,
        String door) {

    public enum Stand {
        NIEUW,
        VERWERKT,
        FOUT,
        AFGEHANDELD
    }

    @Override
    public String toString() {
        return "Binnengekomen " + id + " " + stand;
    }
}
