package nl.poort.loket.aanvraag;

import java.util.UUID;
import nl.poort.techniek.db.Actor;

/// Who acts in a project: whoever came in with its number and code sees the rows of this project, and no others.
final class Toegang {
    private Toegang() {}

    static Actor tot(UUID project, String doel) {
        return Actor.outsider("Aanvrager", project, doel);
    }
}
