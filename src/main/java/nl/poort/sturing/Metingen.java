package nl.poort.sturing;

import java.time.Duration;
import java.time.Instant;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Keeps the figures up to date: takes over what happened since the last time, in small narrow rows.
///
/// The pages could ask the chain itself, but at a million Vragen that joins every step with its clocks and with what
/// lay below it, behind row level security, at every look. A listener per gebeurtenis would measure at once, but costs
/// the desk a write on every step. This job costs the desk nothing, is at most a minute behind, can be run again at
/// will, and what it measured stays when a Vraag is destroyed.
public final class Metingen {
    private static final Actor METEN = Actor.system("meten");
    /// A gebeurtenis has the moment its transaction began; it may be seen this much later.
    private static final Duration OVERLAP = Duration.ofMinutes(2);
    /// After a long stop we catch up in slices, and pass over the time in which nothing happened.
    private static final Duration PLAK = Duration.ofMinutes(10);
    private static final int PORTIE = 2_000;

    private final Db db;

    public Metingen(Db db) {
        this.db = db;
    }

    /// Measures everything that changed; returns how many Vragen.
    public int bijwerken() {
        int samen = 0;
        for (var stap = new Stap(0, false); !stap.klaar(); samen += stap.gemeten()) {
            stap = db.change(METEN, Metingen::stap);
        }
        return samen;
    }

    private record Stap(int gemeten, boolean klaar) {}

    private static Stap stap(Tx tx) {
        var sql = new MetingenSql(tx.handle());
        var voortgang = sql.lock();
        if (!voortgang.gevuld()) {
            var ids = sql.volgende(voortgang.gevuldTot(), PORTIE);
            sql.meet(ids);
            if (ids.isEmpty()) {
                sql.gevuld();
            } else {
                sql.gevuldTot(ids.getLast(), voortgang.gezienTot() == null ? tx.now() : voortgang.gezienTot());
            }
            return new Stap(ids.size(), false);
        }
        var van = voortgang.gezienTot() == null ? tx.now() : voortgang.gezienTot();
        var tot = einde(van, sql.eersteNa(van).orElse(tx.now()), tx.now());
        var ids = sql.veranderd(van.minus(OVERLAP), tot);
        sql.meet(ids);
        sql.gezienTot(tot.isBefore(van) ? van : tot);
        return new Stap(ids.size(), !tot.isBefore(tx.now()));
    }

    private static Instant einde(Instant van, Instant eerste, Instant nu) {
        var plak = van.plus(PLAK);
        var einde = plak.isAfter(eerste) ? plak : eerste;
        return einde.isBefore(nu) ? einde : nu;
    }
}
