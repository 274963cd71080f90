package nl.poort.loket.aanvraag;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An applicant took an attachment away from a concept.
public record BijlageVerwijderd(UUID project, UUID verzoek, UUID bijlage) implements Gebeurtenis {
    @Override
    public UUID root() {
        return project;
    }
}
