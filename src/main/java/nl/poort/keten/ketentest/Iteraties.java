package nl.poort.keten.ketentest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.KetentestBijgewerkt;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.UitslagVastgelegd;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What came of each step in each iteration: green or red, by whom, when, and what shows it.
public final class Iteraties {
    private final Db db;

    public Iteraties(Db db) {
        this.db = db;
    }

    /// Writes down what came of a step. The step before it must have been tried, and the systems need their time; a
    /// step with a serious open finding cannot be green.
    public Uitslag vastleggen(Medewerker wie, UUID test, int iteratie, int stap, Uitslagkleur kleur, String bewijs) {
        return db.change(wie.actor("ketentest uitvoeren"), tx -> {
            var loop = Testloop.laad(tx, wie, test);
            loop.eisBegonnen(iteratie);
            var uitslagen = loop.uitslagen.nu(test, iteratie);
            var deze = loop.plan.stap(stap);
            var vorige =
                    loop.plan.stappen().stream().filter(s -> s.nr() == stap - 1).findFirst();
            Ketentestregels.eisAanDeBeurt(deze, vorige, van(uitslagen, stap - 1), tx.now());
            Ketentestregels.eisZonderOpenBevinding(kleur, loop.bevindingen.bijStap(test, iteratie, stap));
            return zet(tx, test, new Nieuw(iteratie, stap, kleur, bewijs == null ? "" : bewijs.strip()), wie);
        });
    }

    /// @param wie null = the robot
    record Nieuw(int iteratie, int stap, Uitslagkleur kleur, String bewijs) {}

    static Uitslag zet(Tx tx, UUID test, Nieuw nieuw, Medewerker wie) {
        var uitslag = new UitslagenSql(tx.handle()).insert(test, nieuw, tx.now(), wie);
        tx.publish(new UitslagVastgelegd(test, nieuw.iteratie(), nieuw.stap(), nieuw.kleur()));
        return uitslag;
    }

    /// Somebody sees the result in the next system already: the next step need not wait.
    public void bevestigSynchronisatie(Medewerker wie, UUID test, int iteratie, int stap) {
        db.run(wie.actor("ketentest uitvoeren"), tx -> {
            var loop = Testloop.laad(tx, wie, test);
            var uitslag = van(loop.uitslagen.nu(test, iteratie), stap)
                    .filter(u -> u.kleur() == Uitslagkleur.GROEN)
                    .orElseThrow(() -> new Weigering("stap-niet-groen", "Deze stap is nog niet groen"));
            loop.uitslagen.synchroon(test, uitslag, tx.now(), wie.naam());
            tx.publish(new KetentestBijgewerkt(test, "synchronisatie"));
        });
    }

    /// The result that counts of every step that was tried, of all iterations: side by side they can be compared.
    public List<Uitslag> uitslagen(Medewerker wie, UUID test) {
        return db.read(wie.actor("ketentest bekijken"), tx -> {
            new KetentestsSql(tx.handle()).get(test);
            return new UitslagenSql(tx.handle()).nu(test);
        });
    }

    /// Everything that was written down about one step, the newest first.
    public List<Uitslag> geschiedenis(Medewerker wie, UUID test, int iteratie, int stap) {
        return db.read(
                wie.actor("ketentest bekijken"),
                tx -> new UitslagenSql(tx.handle()).geschiedenis(test, iteratie, stap));
    }

    /// Whether every step of the plan is green in this iteration.
    public boolean isGroen(Medewerker wie, UUID test, int iteratie) {
        return db.read(wie.actor("ketentest bekijken"), tx -> {
            var plan = new KetentestsSql(tx.handle())
                    .plan(new KetentestsSql(tx.handle()).get(test).stappenplan());
            var groen = new UitslagenSql(tx.handle())
                    .nu(test, iteratie).stream()
                            .filter(u -> u.kleur() == Uitslagkleur.GROEN)
                            .map(Uitslag::stap)
                            .toList();
            return plan.stappen().stream().allMatch(s -> groen.contains(s.nr()));
        });
    }

    static Optional<Uitslag> van(List<Uitslag> uitslagen, int stap) {
        return uitslagen.stream().filter(u -> u.stap() == stap).findFirst();
    }

    /// From when the step after this one may be done; empty when nobody has to wait.
    public static Optional<Instant> wachtTot(Uitslag uitslag, Stap stap, Instant nu) {
        var vanaf = uitslag.verderVanaf(stap);
        return uitslag.kleur() == Uitslagkleur.GROEN && nu.isBefore(vanaf) ? Optional.of(vanaf) : Optional.empty();
    }
}
