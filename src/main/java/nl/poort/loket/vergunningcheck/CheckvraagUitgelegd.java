package nl.poort.loket.vergunningcheck;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The explanation that was asked for is back in the conversation.
public record CheckvraagUitgelegd(UUID check, UUID vraag, String kenmerk) implements Gebeurtenis {
    @Override
    public UUID root() {
        return check;
    }
}
