package nl.poort.registers.omgeving;

import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Lays a place to try out the chain beside what was loaded. A load of real data takes it away: it is laid again with
/// every try.
public final class Proefplekken {
    private final Db db;

    public Proefplekken(Db db) {
        this.db = db;
    }

    public void leg(Actor wie, Proefplek plek) {
        db.run(wie, tx -> {
            tx.slowDataChanged();
            new ProefplekSql(tx.handle()).leg(plek);
        });
    }
}
