package nl.poort.keten.samenwerking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// A national facility that stands in the own database: for a demo and for tests. It can keep silent about what
/// happened.
public final class Nepsamenwerkfunctionaliteit implements Samenwerkfunctionaliteit {
    private static final Actor NEP = Actor.system("landelijke voorziening (nep)");

    private final Db db;
    private volatile boolean zwijgt;

    public Nepsamenwerkfunctionaliteit(Db db) {
        this.db = db;
    }

    /// From now on nobody is told what happens, until it speaks again; what happened meanwhile is never told.
    public void zwijg(boolean stil) {
        zwijgt = stil;
    }

    @Override
    public String begin(String wie, String kenmerk, String titel) {
        return db.change(NEP, tx -> {
            var sql = new NepSql(tx.handle());
            sql.begin(tx.newId().toString(), kenmerk, titel, wie);
            return sql.opKenmerk(kenmerk);
        });
    }

    @Override
    public void nodigUit(String wie, String samenwerking, String partner) {
        db.run(NEP, tx -> {
            if (new NepSql(tx.handle()).nodigUit(samenwerking, wie, partner)) {
                meld(tx, "DEELNEMER_TOEGEVOEGD", samenwerking, null, wie);
            }
        });
    }

    @Override
    public Landelijkverzoek zetUit(String wie, String samenwerking, Uitzetting wens) {
        return db.change(NEP, tx -> {
            var sql = new NepSql(tx.handle());
            eisDeelnemer(sql, wie, samenwerking);
            eisDeelnemer(sql, wens.ontvanger(), samenwerking);
            var id = tx.newId().toString();
            if (sql.zetUit(id, samenwerking, wie, wens)) {
                meld(tx, "ACTIEVERZOEK_UITGEZET", samenwerking, id, wie);
            }
            return sql.verzoekOpKenmerk(wens.kenmerk());
        });
    }

    private static void eisDeelnemer(NepSql sql, String oin, String samenwerking) {
        if (!sql.doetMee(samenwerking, oin)) {
            throw Weigering.onbekend("Deze samenwerking");
        }
    }

    @Override
    public Optional<Landelijkverzoek> find(String wie, String id) {
        return db.read(NEP, tx -> new NepSql(tx.handle()).find(wie, id));
    }

    @Override
    public List<Landelijkverzoek> list(String wie, String samenwerking) {
        return db.read(NEP, tx -> new NepSql(tx.handle()).list(wie, samenwerking));
    }

    @Override
    public Landelijkverzoek wijzig(String wie, String id, Landelijkestand stand, String melding) {
        return db.change(NEP, tx -> {
            var sql = new NepSql(tx.handle());
            var v = sql.find(wie, id).orElseThrow(() -> Weigering.onbekend("Dit actieverzoek"));
            if (v.stand() != stand) {
                sql.wijzig(id, stand, melding);
                meld(tx, "ACTIEVERZOEK_GEWIJZIGD", v.samenwerking(), id, wie);
            }
            return sql.find(wie, id).orElseThrow();
        });
    }

    @Override
    public List<Notificatie> notificaties(String wie, Instant na, Instant totEnMet) {
        return db.read(NEP, tx -> new NepSql(tx.handle()).notificaties(wie, na, totEnMet));
    }

    @Override
    public void beeindig(String wie, String samenwerking) {
        db.run(NEP, tx -> {
            if (new NepSql(tx.handle()).stop(samenwerking, wie)) {
                meld(tx, "SAMENWERKING_GESTOPT", samenwerking, null, wie);
            }
        });
    }

    private void meld(Tx tx, String soort, String samenwerking, String actieverzoek, String wie) {
        new NepSql(tx.handle())
                .meld(new Notificatie(tx.newId().toString(), soort, samenwerking, actieverzoek, tx.now()), wie, zwijgt);
    }
}
