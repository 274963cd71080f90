package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// What was written down about cases (zrc-018). A value that does not fit its specification is kept all the same.
public final class Zaakeigenschappen extends Zaakdeel<Zaakeigenschap> {
    private final Typen typen;
    private final Zaakverloop verloop;

    Zaakeigenschappen(Db db, Typen typen, Zaakverloop verloop) {
        super(db, ZaakdelenSql.ZAAKEIGENSCHAP, "zaakeigenschap", SCOPES);
        this.typen = typen;
        this.verloop = verloop;
    }

    @Override
    UUID zaak(Zaakeigenschap rij) {
        return rij.zaak();
    }

    @Override
    Zaakeigenschap nieuw(Tx tx, Zaakkern zaak, Zaakeigenschap nieuw) {
        var type = typen.get(tx, typen.catalogus().eigenschappen(), "eigenschap", nieuw.eigenschap());
        Typen.eisZelfde(type.zaaktype(), zaak, "Deze eigenschap is van een ander zaaktype");
        return Records.with(nieuw, "naam", type.naam());
    }

    @Override
    Zaakeigenschap wijzig(Tx tx, Zaakkern zaak, Zaakeigenschap oud, Zaakeigenschap nieuw) {
        if (!oud.eigenschap().equals(nieuw.eigenschap())) {
            throw Weigering.veld("eigenschap", "wijzigen-niet-toegelaten", "Dit blijft dezelfde eigenschap");
        }
        return nieuw(tx, zaak, nieuw);
    }

    @Override
    protected void na(Tx tx, Toegang toegang, Zaakeigenschap oud, Zaakeigenschap nieuw) {
        verloop.herbereken(tx, toegang, nieuw.zaak());
    }

    @Override
    protected void verdwenen(Tx tx, Toegang toegang, Zaakeigenschap oud) {
        verloop.herbereken(tx, toegang, oud.zaak());
    }

    @Override
    protected String weergave(Zaakeigenschap rij) {
        return rij.naam();
    }
}
