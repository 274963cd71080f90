package nl.poort.contact.berichten;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Norm;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Lays a letter in the post room, and asks again until somebody there posted it.
public final class BriefBezorger implements Bezorger {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.of("nl", "NL"));
    /// In which a letter must be in the post.
    private static final Norm NORM = Norm.werkdagen(1);

    private static final Duration LIGT_ER_NOG = Duration.ofDays(1);

    private final Db db;
    private final Kalenderbeheer kalenders;

    public BriefBezorger(Db db, Kalenderbeheer kalenders) {
        this.db = db;
        this.kalenders = kalenders;
    }

    @Override
    public Berichtkanaal kanaal() {
        return Berichtkanaal.BRIEF;
    }

    @Override
    public Bezorging bezorg(Zending z) {
        var actor = new Actor(null, "Poort", z.organisatie(), "brief klaarleggen");
        return db.change(actor, tx -> {
            var sql = new BrievenSql(tx.handle());
            var er = sql.find(z.bericht());
            if (er.isEmpty()) {
                var uiterlijk = uiterlijk(actor, tx);
                sql.insert(z.bericht(), z.adres(), tx.now(), uiterlijk);
                return new Bezorging.Aangenomen(
                        z.adres().isBlank() ? "klaar in de postkamer, het adres ontbreekt" : "klaar in de postkamer",
                        uiterlijk);
            }
            return gevolg(er.get(), tx.now());
        });
    }

    private Instant uiterlijk(Actor actor, Tx tx) {
        return kalenders
                .kalenders(actor, actor.organisation(), tx.local().toLocalDate())
                .plus(Kalendersoort.DIENST, tx.now(), NORM);
    }

    private static Bezorging gevolg(Brief b, Instant nu) {
        return switch (b.stand()) {
            case KLAAR, AFGEDRUKT -> new Bezorging.Aangenomen("ligt nog in de postkamer", nu.plus(LIGT_ER_NOG));
            case VERZONDEN ->
                b.isTerugTeZetten(nu)
                        ? new Bezorging.Aangenomen("meegegeven aan de post", b.vastOp())
                        : new Bezorging.Afgeleverd(
                                "per post verzonden op %s, door %s".formatted(DAG.format(b.verzondenOp()), b.door()),
                                b.verzondenOp());
            case TERUG -> new Bezorging.Geweigerd("de brief kwam terug", "teruggekomen");
        };
    }
}
