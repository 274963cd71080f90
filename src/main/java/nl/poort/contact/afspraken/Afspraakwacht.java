package nl.poort.contact.afspraken;

import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// What goes by itself: the day before somebody is reminded, and who does not come is not waited for.
public final class Afspraakwacht {
    private static final Actor SYSTEEM = Actor.system("afspraken bewaken");

    private final Db db;

    public Afspraakwacht(Db db) {
        this.db = db;
    }

    /// Job, every minute.
    public void verwerk() {
        db.run(SYSTEEM, tx -> {
            var sql = new AfsprakenSql(tx.handle());
            for (var a : sql.teHerinneren(tx.now())) {
                sql.herinnerd(a.id());
                if (a.begin().isAfter(tx.now())) {
                    tx.publish(new AfspraakHerinnerd(a.id(), a.organisatie()));
                }
            }
        });
        db.run(SYSTEEM, tx -> {
            var sql = new AfsprakenSql(tx.handle());
            for (var a : sql.nietGekomen(tx.now().minus(Agendaregels.LAAT))) {
                sql.stand(a.id(), Afspraakstand.NIET_VERSCHENEN, null);
                tx.publish(new AfspraakNietVerschenen(a.id(), a.organisatie()));
            }
        });
    }
}
