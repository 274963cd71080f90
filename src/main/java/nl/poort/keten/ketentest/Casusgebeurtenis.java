package nl.poort.keten.ketentest;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// What happens to a case of the library.
public sealed interface Casusgebeurtenis extends Gebeurtenis {
    UUID casus();

    @Override
    default UUID root() {
        return casus();
    }

    record CasusVastgelegd(UUID casus) implements Casusgebeurtenis {}

    /// @param iedereen whether every organisation sees it from now on
    record CasusGedeeld(UUID casus, boolean iedereen) implements Casusgebeurtenis {}

    record CasusGebruikt(UUID casus, UUID ketentest, int iteratie) implements Casusgebeurtenis {}
}
