package nl.poort.loket.vergunningcheck;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody began: which works, and how many rule files hold there.
public record CheckBegonnen(UUID check, List<String> werken, int regelbestanden) implements Gebeurtenis {
    @Override
    public UUID root() {
        return check;
    }
}
