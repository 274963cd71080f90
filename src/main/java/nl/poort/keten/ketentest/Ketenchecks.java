package nl.poort.keten.ketentest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.KetencheckGedaan;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.KetentestAangemaakt;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What the robot found on its way along the steps: each run, and a finding for what is red.
public final class Ketenchecks {
    private static final String ROBOT = "Ketencheck";
    private static final Actor KIJKEN = Actor.system("ketenchecks bekijken");
    private static final Duration BEWAAR = Duration.ofDays(90);

    private final Db db;
    private final Bevindingen bevindingen;

    public Ketenchecks(Db db, Bevindingen bevindingen) {
        this.db = db;
        this.bevindingen = bevindingen;
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

    /// Keeps a run. What is red is a finding, once for each step however often it is seen; what is green again goes to
    /// the retest. What was not tried says nothing.
    public Ketencheck bewaar(Actor actor, UUID test, Instant begonnen, boolean vanzelf, List<Checkstap> stappen) {
        return db.change(actor, tx -> {
            var check = new Ketencheck(tx.newId(), begonnen, tx.now(), vanzelf, stappen);
            var sql = new KetenchecksSql(tx.handle());
            sql.insert(check);
            sql.deleteBefore(tx.now().minus(BEWAAR));
            stappen.forEach(s -> verwerk(actor, test, s));
            tx.publish(new KetencheckGedaan(test, check.id(), check.rood().size()));
            return check;
        });
    }

    private void verwerk(Actor actor, UUID test, Checkstap s) {
        var sleutel = "stap-" + s.nr();
        switch (s.stand()) {
            case ROOD ->
                bevindingen.meldRobot(
                        actor,
                        test,
                        sleutel,
                        new NieuweBevinding(null, s.nr(), Bevindingsoort.SOFTWARE, Ernst.HOOG, zin(s), ""));
            case GROEN -> bevindingen.herstelRobot(actor, test, sleutel, s.gedaan());
            case NIET_GEDAAN -> {
                // nothing was tried: nothing is known
            }
        }
    }

    private static String zin(Checkstap s) {
        return "Ketencheck, stap " + s.nr() + " (" + s.naam() + "). Verwacht: " + s.verwacht() + ". Gezien: "
                + s.gezien();
    }

    /// The newest first.
    public List<Ketencheck> laatste(int hoogstens) {
        return db.read(KIJKEN, (Tx tx) -> new KetenchecksSql(tx.handle()).list(hoogstens));
    }

    public Optional<Ketencheck> laatste() {
        return laatste(1).stream().findFirst();
    }
}
