package nl.poort.web.api;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

public record SleutelGemaakt(UUID organisatie, UUID sleutel, String naam, List<UUID> teams) implements Gebeurtenis {
    @Override
    public UUID root() {
        return organisatie;
    }
}
