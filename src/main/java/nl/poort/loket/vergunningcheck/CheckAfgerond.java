package nl.poort.loket.vergunningcheck;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Every rule file has its conclusion, for the first time.
public record CheckAfgerond(UUID check, List<String> conclusies, boolean vastgelopen) implements Gebeurtenis {
    @Override
    public UUID root() {
        return check;
    }
}
