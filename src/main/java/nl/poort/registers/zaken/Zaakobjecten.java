package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Toegang;

/// What cases are about.
public final class Zaakobjecten extends Zaakdeel<Zaakobject> {
    private static final Scopes RECHTEN =
            new Scopes("zaken.lezen", "zaken.aanmaken|" + BIJWERKEN, BIJWERKEN, "zaken.verwijderen|" + BIJWERKEN);

    private final Typen typen;
    private final Zaakverloop verloop;

    Zaakobjecten(Db db, Typen typen, Zaakverloop verloop) {
        super(db, ZaakdelenSql.ZAAKOBJECT, "zaakobject", RECHTEN);
        this.typen = typen;
        this.verloop = verloop;
    }

    @Override
    UUID zaak(Zaakobject rij) {
        return rij.zaak();
    }

    @Override
    Zaakobject nieuw(Tx tx, Zaakkern zaak, Zaakobject nieuw) {
        return getoetst(tx, zaak, nieuw);
    }

    @Override
    Zaakobject wijzig(Tx tx, Zaakkern zaak, Zaakobject oud, Zaakobject nieuw) {
        if (oud.objectType() != nieuw.objectType()) {
            throw Weigering.veld("objectType", "wijzigen-niet-toegelaten", "Dit blijft een ding van dezelfde soort");
        }
        return getoetst(tx, zaak, nieuw);
    }

    private Zaakobject getoetst(Tx tx, Zaakkern zaak, Zaakobject o) {
        if (o.object() == null && o.objectIdentificatie() == null) {
            throw Zaken.fout("invalid-zaakobject", "Zeg wat het is: met een adres of met gegevens");
        }
        boolean overig = o.objectTypeOverige() != null && !o.objectTypeOverige().isEmpty();
        if (overig && o.objectType() != Zaakobjectsoort.OVERIGE) {
            throw Zaken.fout("invalid-object-type-overige-usage", "objectTypeOverige hoort bij objectType overige");
        }
        if (o.objectType() == Zaakobjectsoort.OVERIGE && !overig && o.objectTypeOverigeDefinitie() == null) {
            throw Zaken.fout("missing-object-type-overige", "Zeg met objectTypeOverige wat voor ding het is");
        }
        if (o.zaakobjecttype() != null) {
            var type = typen.get(tx, typen.catalogus().zaakobjecttypen(), "zaakobjecttype", o.zaakobjecttype());
            Typen.eisZelfde(type.zaaktype(), zaak, "Dit zaakobjecttype is van een ander zaaktype");
        }
        return overig ? o : Records.with(o, "objectTypeOverige", null);
    }

    @Override
    protected void na(Tx tx, Toegang toegang, Zaakobject oud, Zaakobject nieuw) {
        verloop.herbereken(tx, toegang, nieuw.zaak());
    }

    @Override
    protected void verdwenen(Tx tx, Toegang toegang, Zaakobject oud) {
        verloop.herbereken(tx, toegang, oud.zaak());
    }
}
