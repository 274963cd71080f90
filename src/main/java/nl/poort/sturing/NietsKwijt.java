package nl.poort.sturing;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The five promises as live figures: every [Controle] is a query that must give no rows, and when it does, these are
/// the rows.
///
/// The checks look as the program, past row level security, so that a fault is never hidden by it; what is shown is
/// then cut to the organisation of whoever looks.
public final class NietsKwijt {
    private static final Actor CONTROLEUR = Actor.system("controleren of er niets kwijt is");

    /// What was closed longer ago is only looked at when somebody asks for everything.
    private static final Duration KORT = Duration.ofDays(56);

    private static final int GETOOND = 50;

    private final Db db;
    private final Sturing sturing;

    public NietsKwijt(Db db, Sturing sturing) {
        this.db = db;
        this.sturing = sturing;
    }

    /// @param heleKeten totals of the whole chain; the rows stay those of the own organisation
    /// @param alles also what was closed long ago
    public Stand stand(Medewerker wie, boolean heleKeten, boolean alles) {
        var blik = sturing.blik(wie, heleKeten);
        return db.read(CONTROLEUR, tx -> {
            var vanaf = alles ? Instant.EPOCH : tx.now().minus(KORT);
            var telling = new BoekhoudingSql(tx.handle()).tel(blik, vanaf);
            return new Stand(tx.now(), vanaf, blik, telling, controleer(tx, blik, vanaf));
        });
    }

    /// All checks over everything there is, as the program itself: what a test or a nightly run asks.
    public static List<Uitslag> controleer(Db db) {
        return db.read(CONTROLEUR, tx -> controleer(tx, new Blik(Actor.NOBODY, true, true), Instant.EPOCH));
    }

    private static List<Uitslag> controleer(Tx tx, Blik blik, Instant vanaf) {
        var sql = new ControlesSql(tx.handle(), blik, tx.now(), vanaf);
        return Arrays.stream(Controle.values())
                .map(controle -> sql.voerUit(controle, GETOOND))
                .toList();
    }
}
