package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Notes in cases (zrc-1.7b).
public final class Zaaknotities extends Zaakdeel<Zaaknotitie> {
    Zaaknotities(Db db) {
        super(db, ZaakdelenSql.ZAAKNOTITIE, "zaaknotitie", SCOPES);
    }

    @Override
    UUID zaak(Zaaknotitie rij) {
        return rij.gerelateerdAan();
    }

    @Override
    Zaaknotitie nieuw(Tx tx, Zaakkern zaak, Zaaknotitie nieuw) {
        return Records.with(compleet(nieuw), "aanmaakdatum", tx.now(), "wijzigingsdatum", tx.now());
    }

    @Override
    Zaaknotitie wijzig(Tx tx, Zaakkern zaak, Zaaknotitie oud, Zaaknotitie nieuw) {
        return Records.with(compleet(nieuw), "wijzigingsdatum", tx.now());
    }

    private static Zaaknotitie compleet(Zaaknotitie n) {
        return Records.with(
                n,
                "notitieType",
                n.notitieType() == null ? Notitiesoort.INTERN : n.notitieType(),
                "status",
                n.status() == null ? Notitiestatus.CONCEPT : n.status());
    }

    @Override
    protected String weergave(Zaaknotitie rij) {
        return rij.onderwerp();
    }
}
