package nl.poort.keten.vragen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The customer said, on the own page, that the question is answered.
public record AntwoordBevestigd(UUID vraag, String kenmerk) implements Gebeurtenis {
    @Override
    public UUID root() {
        return vraag;
    }
}
