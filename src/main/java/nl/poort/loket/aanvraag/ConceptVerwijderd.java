package nl.poort.loket.aanvraag;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// An applicant threw a concept away; nothing of it was filed.
public record ConceptVerwijderd(UUID project, UUID verzoek) implements Gebeurtenis {
    @Override
    public UUID root() {
        return project;
    }
}
