package nl.poort.loket.vergunningcheck;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody does not understand a question, or has no use for a conclusion: a Vraag went on its way.
///
/// @param boek whose rules ask it
public record CheckvraagOnduidelijk(UUID check, UUID vraag, String kenmerk, UUID boek, int versie)
        implements Gebeurtenis {
    @Override
    public UUID root() {
        return check;
    }
}
