package nl.poort.loket.aanvraag;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The readable copy of a filed request is there.
public record AfschriftGemaakt(UUID project, UUID verzoek, String nummer, String sha256) implements Gebeurtenis {
    @Override
    public UUID root() {
        return project;
    }
}
