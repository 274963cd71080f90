package nl.poort.registers.zaken;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zicht;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Toegang;

/// The decisions made in cases: the mirror of what the register of decisions holds (brc-006).
public final class Zaakbesluiten extends Zaakdeel<Zaakbesluit> {
    private final Zaakverloop verloop;

    Zaakbesluiten(Db db, Zaakverloop verloop) {
        super(db, ZaakdelenSql.ZAAKBESLUIT, "zaakbesluit", SCOPES);
        this.verloop = verloop;
    }

    @Override
    UUID zaak(Zaakbesluit rij) {
        return rij.zaak();
    }

    @Override
    Zaakbesluit nieuw(Tx tx, Zaakkern zaak, Zaakbesluit nieuw) {
        if (nieuw.besluit().isEigen() && !verloop.kent(tx, nieuw.besluit())) {
            throw Weigering.veld("besluit", "bad-url", "Op dit adres staat geen besluit");
        }
        boolean dubbel = ZaakdelenSql.ZAAKBESLUIT.tel(
                        tx,
                        Zicht.ALLES,
                        Zoekvraag.van(
                                Conditie.gelijk("zaak", zaak.uuid()),
                                Conditie.gelijk("besluit", nieuw.besluit().waarde())))
                > 0;
        if (dubbel) {
            throw Zaken.fout("unique", "Dit besluit hoort al bij deze zaak");
        }
        return nieuw;
    }

    /// The decision was made in its own register: here comes its mirror. Who may was decided there.
    public void koppel(Tx tx, Toegang toegang, UUID zaak, UUID besluit) {
        var link = Link.naar("besluit", besluit);
        if (gezocht(tx, zaak, link).isEmpty()) {
            var rij = new Zaakbesluit(tx.newId(), zaak, link);
            tabel.insert(tx, rij);
            meld(tx, toegang, "create", null, rij);
        }
        verloop.herbereken(tx, toegang, zaak);
    }

    /// The decision is gone in its own register.
    public void ontkoppel(Tx tx, Toegang toegang, UUID zaak, UUID besluit) {
        gezocht(tx, zaak, Link.naar("besluit", besluit)).forEach(rij -> {
            tabel.delete(tx, rij.uuid());
            meldWeg(tx, toegang, rij);
        });
        verloop.herbereken(tx, toegang, zaak);
    }

    /// A date of the decision changed.
    public void gewijzigd(Tx tx, Toegang toegang, UUID zaak) {
        verloop.herbereken(tx, toegang, zaak);
    }

    private List<Zaakbesluit> gezocht(Tx tx, UUID zaak, Link besluit) {
        return tabel.list(
                tx, Zoekvraag.van(Conditie.gelijk("zaak", zaak), Conditie.gelijk("besluit", besluit.waarde())));
    }

    @Override
    protected void na(Tx tx, Toegang toegang, Zaakbesluit oud, Zaakbesluit nieuw) {
        verloop.herbereken(tx, toegang, nieuw.zaak());
    }

    @Override
    protected void verdwenen(Tx tx, Toegang toegang, Zaakbesluit oud) {
        verloop.herbereken(tx, toegang, oud.zaak());
    }
}
