package nl.poort.loket.aanvraag;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An applicant worked on a step of a concept.
public record StapBewerkt(UUID project, UUID verzoek, String stap) implements Gebeurtenis {
    @Override
    public UUID root() {
        return project;
    }
}
