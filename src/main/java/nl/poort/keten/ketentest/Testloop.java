package nl.poort.keten.ketentest;

import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// A test in which somebody works now, locked, with its plan.
final class Testloop {
    final Ketentest test;
    final Stappenplan plan;
    final KetentestsSql tests;
    final UitslagenSql uitslagen;
    final BevindingenSql bevindingen;

    private Testloop(Ketentest test, Stappenplan plan, Tx tx) {
        this.test = test;
        this.plan = plan;
        this.tests = new KetentestsSql(tx.handle());
        this.uitslagen = new UitslagenSql(tx.handle());
        this.bevindingen = new BevindingenSql(tx.handle());
    }

    /// For who takes part; who only reads along is refused.
    static Testloop laad(Tx tx, Medewerker wie, UUID id) {
        var sql = new KetentestsSql(tx.handle());
        var test = sql.lock(id);
        Ketentestregels.eisDeelnemer(test, sql.deelnemers(id), wie.organisatie());
        return new Testloop(test, sql.plan(test.stappenplan()), tx);
    }

    /// For the program itself: a listener, or the robot.
    static Testloop laad(Tx tx, UUID id) {
        var sql = new KetentestsSql(tx.handle());
        var test = sql.lock(id);
        return new Testloop(test, sql.plan(test.stappenplan()), tx);
    }

    /// The test runs, this iteration exists, and the kick-off was held or skipped for a reason.
    void eisBegonnen(int iteratie) {
        if (!test.isGestart()) {
            throw new Weigering("niet-gestart", "Start de ketentest eerst. Dat kan als de voorbereiding groen is.");
        }
        if (tests.iteraties(test.id()).stream().noneMatch(i -> i.nr() == iteratie)) {
            throw Weigering.onbekend("Deze iteratie");
        }
        boolean zonder = tests.momenten(test.id()).stream()
                .anyMatch(m -> m.soort() == Momentsoort.KICK_OFF && m.stand() == Momentstand.GEPLAND);
        if (zonder) {
            throw new Weigering(
                    "kick-off-ontbreekt",
                    "Houd eerst de kick-off, of zeg waarom u hem overslaat. Dat kan bij de planning.");
        }
    }
}
