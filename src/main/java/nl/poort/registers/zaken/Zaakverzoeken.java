package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The requests that cases came from, kept elsewhere (deprecated in the standard).
public final class Zaakverzoeken extends Zaakdeel<Zaakverzoek> {
    Zaakverzoeken(Db db) {
        super(db, ZaakdelenSql.ZAAKVERZOEK, "zaakverzoek", SCOPES);
    }

    @Override
    UUID zaak(Zaakverzoek rij) {
        return rij.zaak();
    }

    @Override
    Zaakverzoek nieuw(Tx tx, Zaakkern zaak, Zaakverzoek nieuw) {
        return nieuw;
    }
}
