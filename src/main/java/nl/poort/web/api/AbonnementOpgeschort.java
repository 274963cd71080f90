package nl.poort.web.api;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The receiver said its address is gone.
public record AbonnementOpgeschort(UUID abonnement, UUID organisatie, String reden) implements Gebeurtenis {
    @Override
    public UUID root() {
        return abonnement;
    }
}
