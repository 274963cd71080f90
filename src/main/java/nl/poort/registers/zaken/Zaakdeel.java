package nl.poort.registers.zaken;

import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tabel;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;

/// What everything in a case has in common: who may write in it is decided by the case, and a closed case is left as it
/// is (zrc-007d).
public abstract class Zaakdeel<R extends Record> extends Tabelregister<R> {
    static final String BIJWERKEN = "zaken.bijwerken|" + Zaakkern.GEFORCEERD;
    static final Scopes SCOPES = new Scopes("zaken.lezen", BIJWERKEN, BIJWERKEN, BIJWERKEN);

    private final Scopes scopes;

    Zaakdeel(Db db, Tabel<R> tabel, String bron, Scopes scopes) {
        super(db, tabel, "zaken", bron, scopes);
        this.scopes = scopes;
    }

    abstract UUID zaak(R rij);

    /// The rules for a new one in this case, which is locked.
    abstract R nieuw(Tx tx, Zaakkern zaak, R nieuw);

    /// The rules for a change.
    R wijzig(Tx tx, Zaakkern zaak, R oud, R nieuw) {
        throw new IllegalStateException("it is made and removed, not changed");
    }

    /// What goes along when it is removed.
    void weg(Tx tx, Toegang toegang, Zaakkern zaak, R oud) {}

    /// What is refused whether the case is closed or not.
    void vooraf(Tx tx, Zaakkern zaak, R nieuw) {}

    @Override
    protected final R nieuw(Tx tx, Toegang toegang, R nieuw) {
        var zaak = lock(tx, toegang, zaak(nieuw), scopes.aanmaken());
        vooraf(tx, zaak, nieuw);
        eisOpen(tx, toegang, zaak, nieuw);
        return nieuw(tx, zaak, nieuw);
    }

    @Override
    protected final R wijzig(Tx tx, Toegang toegang, R oud, R nieuw) {
        var zaak = lock(tx, toegang, zaak(oud), scopes.bijwerken());
        if (!zaak(oud).equals(zaak(nieuw))) {
            throw Weigering.veld("zaak", "wijzigen-niet-toegelaten", "Dit blijft bij dezelfde zaak");
        }
        eisOpen(tx, toegang, zaak, nieuw);
        return wijzig(tx, zaak, oud, nieuw);
    }

    @Override
    protected final void weg(Tx tx, Toegang toegang, R oud) {
        var zaak = lock(tx, toegang, zaak(oud), scopes.verwijderen());
        eisOpen(tx, toegang, zaak, oud);
        weg(tx, toegang, zaak, oud);
    }

    private static Zaakkern lock(Tx tx, Toegang toegang, UUID id, String scope) {
        var zaak = new ZakenSql(tx)
                .lock(id)
                .orElseThrow(() -> Weigering.veld("zaak", "does_not_exist", "Deze zaak bestaat niet"));
        if (!zaak.mag(toegang, scope)) {
            throw Weigering.geenToegang("Dit valt buiten uw autorisatie");
        }
        return zaak;
    }

    void eisOpen(Tx tx, Toegang toegang, Zaakkern zaak, R rij) {
        if (zaak.isGesloten() && !zaak.mag(toegang, Zaakkern.GEFORCEERD)) {
            throw Weigering.geenToegang("Deze zaak is afgesloten");
        }
    }

    @Override
    protected final Hoofdobject hoofdobject(Tx tx, R rij) {
        return new ZakenSql(tx).kern(zaak(rij)).orElseThrow().hoofdobject();
    }
}
