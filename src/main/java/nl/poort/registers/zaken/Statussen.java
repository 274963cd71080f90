package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Toegang;

/// The stages of cases; the last one closes a case, another one opens it again (zrc-007, zrc-008, zrc-016).
public final class Statussen extends Zaakdeel<Status> {
    private static final String VERVOLG = "zaken.statussen.toevoegen|zaken.heropenen|" + Zaakkern.GEFORCEERD;
    private static final Scopes RECHTEN = new Scopes("zaken.lezen", "zaken.aanmaken|" + VERVOLG, VERVOLG, VERVOLG);

    private final Typen typen;
    private final Zaakverloop verloop;

    Statussen(Db db, Typen typen, Zaakverloop verloop) {
        super(db, ZaakdelenSql.STATUS, "status", RECHTEN);
        this.typen = typen;
        this.verloop = verloop;
    }

    @Override
    public Status create(Toegang toegang, Status nieuw) {
        return verloop.metElders(db, toegang, nieuw.zaak(), () -> super.create(toegang, nieuw));
    }

    @Override
    UUID zaak(Status rij) {
        return rij.zaak();
    }

    /// Which right it takes depends on what the status does (zrc-007d, zrc-008).
    @Override
    void eisOpen(Tx tx, Toegang toegang, Zaakkern zaak, Status status) {
        if (overgang(tx, zaak, status)
                .recht()
                .filter(recht -> !zaak.mag(toegang, recht))
                .isPresent()) {
            throw Weigering.geenToegang("Deze zaak is afgesloten");
        }
        if (!zaak.mag(toegang, VERVOLG) && new ZaakdelenSql(tx).heeftStatus(zaak.uuid())) {
            throw Weigering.geenToegang("U mag alleen de eerste status zetten");
        }
    }

    private Overgang overgang(Tx tx, Zaakkern zaak, Status status) {
        var type = typen.get(tx, typen.catalogus().statustypen(), "statustype", status.statustype());
        Typen.eisZelfde(type.zaaktype(), zaak, "Dit statustype is van een ander zaaktype");
        return Overgang.van(zaak.isGesloten(), Boolean.TRUE.equals(type.isEindstatus()));
    }

    @Override
    Status nieuw(Tx tx, Zaakkern zaak, Status nieuw) {
        if (nieuw.gezetdoor() != null) {
            ZaakdelenSql.ROL
                    .find(tx, nieuw.gezetdoor())
                    .filter(rol -> rol.zaak().equals(zaak.uuid()))
                    .orElseThrow(() -> Weigering.veld("gezetdoor", "bad-url", "Deze rol is niet van deze zaak"));
        }
        return nieuw;
    }

    /// In the same transaction, behind the rules: the case follows its status.
    @Override
    protected void na(Tx tx, Toegang toegang, Status oud, Status nieuw) {
        var zaak = new ZakenSql(tx).kern(nieuw.zaak()).orElseThrow();
        var overgang = overgang(tx, zaak, nieuw);
        if (overgang == Overgang.SLUIT) {
            verloop.eisSluitbaar(tx, zaak);
        }
        var datum = nieuw.datumStatusGezet().atZone(Tx.ZONE).toLocalDate();
        verloop.voerUit(tx, toegang, zaak.uuid(), overgang, datum);
    }

    @Override
    protected String weergave(Status rij) {
        return "Status van " + rij.datumStatusGezet();
    }
}
