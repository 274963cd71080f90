package nl.poort.keten.ketentest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.BevindingGemeld;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.BevindingGeregistreerd;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.BevindingGesloten;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.BevindingHeropend;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.BevindingOpgelost;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Findings: registered while testing, reported at IPLO, solved, tested again, closed. How they are shared stands in
/// [Deling].
public final class Bevindingen {
    private static final int LANGST = 4_000;

    private final Db db;
    private final Iplomelding iplo;

    public Bevindingen(Db db, Organisaties organisaties, Vragen vragen) {
        this.db = db;
        this.iplo = new Iplomelding(organisaties, vragen);
    }

    /// Registers it at once; everybody who takes part sees it within seconds.
    public Bevinding registreren(Medewerker wie, UUID test, NieuweBevinding nieuw) {
        eis(nieuw);
        return db.change(wie.actor("ketentest uitvoeren"), tx -> {
            var loop = Testloop.laad(tx, wie, test);
            if (nieuw.stap() != null) {
                loop.plan.stap(nieuw.stap());
            }
            return registreer(tx, loop, nieuw, wie, null);
        });
    }

    private static Bevinding registreer(Tx tx, Testloop loop, NieuweBevinding nieuw, Medewerker wie, String sleutel) {
        var id = tx.newId();
        loop.bevindingen.insert(id, loop.test, nieuw, wie, sleutel, tx.now());
        tx.publish(new BevindingGeregistreerd(loop.test.id(), id, nieuw.soort(), nieuw.ernst()));
        return loop.bevindingen.get(id);
    }

    /// What the robot saw: once, however often it comes by, until it is closed.
    ///
    /// @param sleutel what it looks at, such as `stap-8`
    public Bevinding meldRobot(Actor actor, UUID test, String sleutel, NieuweBevinding nieuw) {
        eis(nieuw);
        return db.change(actor, tx -> {
            var loop = Testloop.laad(tx, test);
            var eerder = loop.bevindingen.findBySleutel(test, sleutel);
            if (eerder.isEmpty()) {
                return registreer(tx, loop, nieuw, null, sleutel);
            }
            loop.bevindingen.nogEens(eerder.get().id());
            if (eerder.get().stand() == Bevindingstand.OPGELOST) {
                loop.bevindingen.hertest(eerder.get(), Uitslagkleur.ROOD, nieuw.tekst(), tx.now(), "Ketencheck");
                zet(tx, loop.bevindingen, eerder.get(), Bevindingstand.HEROPEND);
            }
            return loop.bevindingen.get(eerder.get().id());
        });
    }

    /// What the robot saw before is green now: it asks for a retest, and its next green is one too. One green run alone
    /// closes nothing, so that what comes and goes stays one finding.
    public void herstelRobot(Actor actor, UUID test, String sleutel, String bewijs) {
        db.run(actor, tx -> {
            var loop = Testloop.laad(tx, test);
            loop.bevindingen.findBySleutel(test, sleutel).ifPresent(b -> {
                if (b.stand() != Bevindingstand.OPGELOST) {
                    losOp(tx, loop.bevindingen, b, "De ketencheck ziet de fout niet meer.");
                } else {
                    loop.bevindingen.hertest(b, Uitslagkleur.GROEN, bewijs, tx.now(), "Ketencheck");
                    zet(tx, loop.bevindingen, b, Bevindingstand.GESLOTEN);
                }
            });
        });
    }

    /// "Meld bij IPLO": becomes a Vraag with clocks of its own that goes along IPLO and TBO in one action (S3-92).
    ///
    /// @param kenmerk gives the number of the Vraag; asked only when it is needed
    public Bevinding melden(Medewerker wie, UUID bevinding, Supplier<String> kenmerk) {
        return db.change(wie.actor("bevinding melden bij IPLO"), tx -> {
            var sql = new BevindingenSql(tx.handle());
            var b = sql.get(bevinding);
            var loop = Testloop.laad(tx, wie, b.ketentest());
            Ketentestregels.eis(b.stand(), Bevindingstand.GEMELD);
            if (b.vraag() != null) {
                throw new Weigering("al-gemeld", "Deze bevinding is al gemeld, met kenmerk " + b.kenmerk());
            }
            var namen = Namen.van(loop.tests.deelnemers(b.ketentest()), b);
            var vraag = iplo.stel(tx, wie, loop, b, namen, kenmerk.get());
            sql.gemeld(bevinding, vraag.id(), vraag.kenmerk());
            zet(tx, sql, b, Bevindingstand.GEMELD);
            tx.publish(new BevindingGemeld(b.ketentest(), bevinding, vraag.id()));
            return sql.get(bevinding);
        });
    }

    /// The team, a supplier or the own organisation says that it is solved: a task to test it again.
    public Bevinding oplossen(Medewerker wie, UUID bevinding, String oplossing) {
        if (oplossing == null || oplossing.isBlank()) {
            throw fout("oplossing", "Schrijf op wat er is gedaan");
        }
        return db.change(wie.actor("bevinding oplossen"), tx -> {
            var sql = new BevindingenSql(tx.handle());
            var b = sql.get(bevinding);
            Testloop.laad(tx, wie, b.ketentest());
            losOp(tx, sql, b, oplossing.strip());
            return sql.get(bevinding);
        });
    }

    /// As [#oplossen], when the answer of the TBO comes back along the chain.
    void opgelost(UUID vraag, String oplossing) {
        db.run(Actor.system("bevinding oplossen"), tx -> {
            var sql = new BevindingenSql(tx.handle());
            sql.findByVraag(vraag)
                    .filter(b -> b.stand() == Bevindingstand.GEMELD)
                    .ifPresent(b -> losOp(tx, sql, b, oplossing));
        });
    }

    private static void losOp(Tx tx, BevindingenSql sql, Bevinding b, String oplossing) {
        Ketentestregels.eis(b.stand(), Bevindingstand.OPGELOST);
        sql.opgelost(b.id(), oplossing, tx.now());
        zet(tx, sql, b, Bevindingstand.OPGELOST);
        sql.vraagHertest(b, tx.now());
        tx.publish(new BevindingOpgelost(b.ketentest(), b.id()));
    }

    /// Tests again: green closes it, red opens it again. The step gets the same outcome, unless something else is still
    /// open there.
    public Bevinding hertesten(Medewerker wie, UUID bevinding, Uitslagkleur kleur, String bewijs) {
        if (bewijs == null || bewijs.isBlank()) {
            throw fout("bewijs", "Schrijf op wat u zag");
        }
        return db.change(wie.actor("bevinding hertesten"), tx -> {
            var sql = new BevindingenSql(tx.handle());
            var b = sql.get(bevinding);
            var loop = Testloop.laad(tx, wie, b.ketentest());
            var naar = kleur == Uitslagkleur.GROEN ? Bevindingstand.GESLOTEN : Bevindingstand.HEROPEND;
            Ketentestregels.eis(b.stand(), naar);
            sql.hertest(b, kleur, bewijs.strip(), tx.now(), wie.naam());
            zet(tx, sql, b, naar);
            zetStap(tx, loop, b, kleur, wie, bewijs.strip());
            return sql.get(bevinding);
        });
    }

    private static void zetStap(Tx tx, Testloop loop, Bevinding b, Uitslagkleur kleur, Medewerker wie, String bewijs) {
        boolean kan = b.stap() != null
                && b.iteratie() != null
                && loop.tests.iteraties(b.ketentest()).stream().anyMatch(i -> i.nr() == b.iteratie())
                && (kleur == Uitslagkleur.ROOD
                        || loop.bevindingen.bijStap(b.ketentest(), b.iteratie(), b.stap()).stream()
                                .noneMatch(ander -> ander.stand().isOpen()));
        if (kan) {
            var tekst = "Hertest van " + b.naam() + ": " + bewijs;
            Iteraties.zet(tx, b.ketentest(), new Iteraties.Nieuw(b.iteratie(), b.stap(), kleur, tekst), wie);
        }
    }

    private static void zet(Tx tx, BevindingenSql sql, Bevinding b, Bevindingstand naar) {
        sql.stand(b.id(), naar, tx.now());
        switch (naar) {
            case GESLOTEN -> tx.publish(new BevindingGesloten(b.ketentest(), b.id()));
            case HEROPEND -> tx.publish(new BevindingHeropend(b.ketentest(), b.id()));
            case GEREGISTREERD, GEMELD, OPGELOST -> {
                // told by whoever does it, with what belongs to it
            }
        }
    }

    public Bevinding get(Medewerker wie, UUID bevinding) {
        return db.read(wie.actor("bevinding bekijken"), tx -> new BevindingenSql(tx.handle()).get(bevinding));
    }

    /// The newest first.
    public List<Bevinding> list(Medewerker wie, UUID test) {
        return db.read(wie.actor("bevindingen bekijken"), tx -> {
            new KetentestsSql(tx.handle()).get(test);
            return new BevindingenSql(tx.handle()).list(test);
        });
    }

    /// What is to be tested again, and what came of it.
    public List<Hertest> hertesten(Medewerker wie, UUID test) {
        return db.read(wie.actor("bevindingen bekijken"), tx -> new BevindingenSql(tx.handle()).hertesten(test));
    }

    private static void eis(NieuweBevinding nieuw) {
        if (nieuw.tekst() == null || nieuw.tekst().isBlank()) {
            throw fout("tekst", "Schrijf op wat u zag");
        }
        if (nieuw.tekst().length() > LANGST) {
            throw fout("tekst", "Gebruik hoogstens " + LANGST + " tekens");
        }
    }

    private static Weigering fout(String veld, String zin) {
        return new Weigering("ongeldig", zin, Map.of(veld, zin));
    }
}
