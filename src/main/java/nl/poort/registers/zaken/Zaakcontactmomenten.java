package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The contacts about cases that are kept in a register of contacts elsewhere (deprecated in the standard).
public final class Zaakcontactmomenten extends Zaakdeel<Zaakcontactmoment> {
    Zaakcontactmomenten(Db db) {
        super(db, ZaakdelenSql.ZAAKCONTACTMOMENT, "zaakcontactmoment", SCOPES);
    }

    @Override
    UUID zaak(Zaakcontactmoment rij) {
        return rij.zaak();
    }

    @Override
    Zaakcontactmoment nieuw(Tx tx, Zaakkern zaak, Zaakcontactmoment nieuw) {
        return nieuw;
    }
}
