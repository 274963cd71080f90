package nl.poort.registers.notificaties;

import java.util.Map;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Bladzijde;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;

/// The channels of an organisation: those of our own registers, and those other sources made.
public final class Kanalen extends Tabelregister<Kanaal> {
    private static final String LEZEN = "notificaties.consumeren|notificaties.publiceren";

    public Kanalen(Db db) {
        super(
                db,
                NotificatiesSql.KANAAL,
                "notificaties",
                "kanaal",
                new Scopes(LEZEN, "notificaties.publiceren", "notificaties.publiceren", "notificaties.publiceren"));
    }

    @Override
    public Bladzijde<Kanaal> list(Toegang toegang, Zoekvraag vraag) {
        toegang.eis(LEZEN);
        return db.change(toegang.actor("kanalen zoeken"), tx -> {
            zorgVoorEigen(tx);
            return tabel.bladzijde(tx, nl.poort.techniek.db.Zicht.ALLES, vraag);
        });
    }

    static void zorgVoorEigen(Tx tx) {
        var organisatie = tx.actor().organisation();
        var sql = new NotificatiesSql(tx.handle());
        Notificatieregels.eigenKanalen().forEach(k -> sql.eigen(organisatie, tx.newId(), k));
    }

    boolean bestaat(Tx tx, String naam) {
        return !tabel.list(tx, Zoekvraag.van(Conditie.gelijk("naam", naam))).isEmpty();
    }

    @Override
    protected Kanaal nieuw(Tx tx, Toegang toegang, Kanaal nieuw) {
        zorgVoorEigen(tx);
        if (bestaat(tx, nieuw.naam())) {
            throw Weigering.veld("naam", "unique", "Dit kanaal bestaat al");
        }
        return nieuw;
    }

    @Override
    protected Kanaal wijzig(Tx tx, Toegang toegang, Kanaal oud, Kanaal nieuw) {
        throw new IllegalStateException("a channel is not changed");
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, Kanaal oud) {
        throw new IllegalStateException("a channel is not removed");
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, Kanaal rij) {
        return new Hoofdobject("kanaal", rij.uuid(), Map.of());
    }
}
