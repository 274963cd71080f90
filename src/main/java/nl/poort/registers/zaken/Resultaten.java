package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Toegang;

/// How cases ended; a case has at most one (zrc-007b, zrc-020).
public final class Resultaten extends Zaakdeel<Resultaat> {
    private final Typen typen;
    private final Zaakverloop verloop;

    Resultaten(Db db, Typen typen, Zaakverloop verloop) {
        super(db, ZaakdelenSql.RESULTAAT, "resultaat", SCOPES);
        this.typen = typen;
        this.verloop = verloop;
    }

    @Override
    UUID zaak(Resultaat rij) {
        return rij.zaak();
    }

    /// Also of a closed case: that there is one already is told first (zrc-007d).
    @Override
    void vooraf(Tx tx, Zaakkern zaak, Resultaat nieuw) {
        if (new ZaakdelenSql(tx).resultaattype(zaak.uuid()).isPresent()) {
            throw Weigering.veld("zaak", "unique", "Deze zaak heeft al een resultaat");
        }
    }

    @Override
    Resultaat nieuw(Tx tx, Zaakkern zaak, Resultaat nieuw) {
        var type = typen.get(tx, typen.catalogus().resultaattypen(), "resultaattype", nieuw.resultaattype());
        Typen.eisZelfde(type.zaaktype(), zaak, "Dit resultaattype is van een ander zaaktype");
        return nieuw;
    }

    @Override
    Resultaat wijzig(Tx tx, Zaakkern zaak, Resultaat oud, Resultaat nieuw) {
        return nieuw(tx, zaak, nieuw);
    }

    @Override
    protected void na(Tx tx, Toegang toegang, Resultaat oud, Resultaat nieuw) {
        verloop.herbereken(tx, toegang, nieuw.zaak());
    }
}
