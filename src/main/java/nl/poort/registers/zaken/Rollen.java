package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Who has a part in cases (zrc-019).
public final class Rollen extends Zaakdeel<Rol> {
    private final Typen typen;

    Rollen(Db db, Typen typen) {
        super(db, ZaakdelenSql.ROL, "rol", SCOPES);
        this.typen = typen;
    }

    @Override
    UUID zaak(Rol rij) {
        return rij.zaak();
    }

    @Override
    Rol nieuw(Tx tx, Zaakkern zaak, Rol nieuw) {
        var type = typen.get(tx, typen.catalogus().roltypen(), "roltype", nieuw.roltype());
        Typen.eisZelfde(type.zaaktype(), zaak, "Dit roltype is van een ander zaaktype");
        if (nieuw.betrokkene() == null && nieuw.betrokkeneIdentificatie() == null) {
            throw Zaken.fout("invalid-betrokkene", "Zeg wie het is: met een adres of met gegevens");
        }
        return Records.with(
                nieuw,
                "omschrijving",
                type.omschrijving(),
                "omschrijvingGeneriek",
                type.omschrijvingGeneriek(),
                "registratiedatum",
                tx.now());
    }

    @Override
    protected String weergave(Rol rij) {
        return rij.omschrijving();
    }
}
