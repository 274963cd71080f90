package nl.poort.web.api;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

public record SleutelIngetrokken(UUID organisatie, UUID sleutel, String naam) implements Gebeurtenis {
    @Override
    public UUID root() {
        return organisatie;
    }
}
