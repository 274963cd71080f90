package nl.poort.keten.ketentest;

import java.util.UUID;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.KetentestAangemaakt;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The robot that plays the steps by itself.
public final class Ketenchecks {
    private static final String ROBOT = "Ketencheck";

    private final Db db;

    public Ketenchecks(Db db) {
        this.db = db;
    }

    /// The test in which the robot writes what it sees; made when it runs for the first time.
    public UUID vanRobot(Actor actor, UUID organisatie) {
        return db.change(actor, tx -> {
            var sql = new KetentestsSql(tx.handle());
            return sql.findVanRobot(organisatie, ROBOT).orElseGet(() -> {
                var id = tx.newId();
                sql.insert(
                        id,
                        organisatie,
                        new NieuweKetentest(ROBOT, "Poort", "De robot kijkt of de keten heel is", null),
                        tx.now());
                tx.publish(new KetentestAangemaakt(id));
                return id;
            });
        });
    }
}
