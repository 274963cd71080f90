package nl.poort.loket.aanvraag;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An attachment is here whole, with its size and hash.
public record BijlageOntvangen(UUID project, UUID verzoek, UUID bijlage, long grootte, String sha256)
        implements Gebeurtenis {
    @Override
    public UUID root() {
        return project;
    }
}
