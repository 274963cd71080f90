package nl.poort.keten.ketentest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.KetentestAangemaakt;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.KetentestAangemeld;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.KetentestBijgewerkt;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.KetentestGestart;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// A chain test from the idea to the start: team, software, planning, announcement.
public final class Ketentests {
    private final Db db;
    private final Organisaties organisaties;

    public Ketentests(Db db, Organisaties organisaties) {
        this.db = db;
        this.organisaties = organisaties;
    }

    public Ketentest aanmaken(Medewerker wie, NieuweKetentest nieuw) {
        eisLeiding(wie);
        return db.change(wie.actor("ketentest voorbereiden"), tx -> {
            var sql = new KetentestsSql(tx.handle());
            var id = tx.newId();
            sql.insert(id, wie.organisatie(), nieuw, tx.now());
            tx.publish(new KetentestAangemaakt(id));
            return sql.get(id);
        });
    }

    /// Takes somebody into the team; the organisation of a supplier or coach sees this test from now on, and no other.
    public Deelnemer voegDeelnemerToe(Medewerker wie, UUID test, Testrol rol, Medewerker mens) {
        return db.change(wie.actor("ketentest voorbereiden"), tx -> {
            var sql = leiding(tx, wie, test);
            var van = organisaties.get(tx.actor(), mens.organisatie());
            return deelnemer(
                    tx, sql, test, new Deelnemer(tx.newId(), rol, mens.naam(), van.id(), van.naam(), mens.id()));
        });
    }

    /// Somebody without an account, such as a supplier who does not work with Poort.
    public Deelnemer voegDeelnemerToe(Medewerker wie, UUID test, Testrol rol, String naam, String organisatie) {
        if (naam.isBlank() || organisatie.isBlank()) {
            throw new Weigering("naam-ontbreekt", "Vul de naam en de organisatie in");
        }
        return db.change(wie.actor("ketentest voorbereiden"), tx -> {
            var sql = leiding(tx, wie, test);
            return deelnemer(
                    tx, sql, test, new Deelnemer(tx.newId(), rol, naam.strip(), null, organisatie.strip(), null));
        });
    }

    private static Deelnemer deelnemer(Tx tx, KetentestsSql sql, UUID test, Deelnemer nieuw) {
        sql.deelnemer(test, nieuw);
        sql.bepaalZicht(test);
        tx.publish(new KetentestBijgewerkt(test, "deelnemer"));
        return nieuw;
    }

    public void verwijderDeelnemer(Medewerker wie, UUID test, UUID deelnemer) {
        db.run(wie.actor("ketentest voorbereiden"), tx -> {
            var sql = leiding(tx, wie, test);
            sql.verwijderDeelnemer(test, deelnemer);
            sql.bepaalZicht(test);
            tx.publish(new KetentestBijgewerkt(test, "deelnemer"));
        });
    }

    /// The software of a supplier for one part is ready, or not yet; also said by the supplier itself.
    public void meldGereed(
            Medewerker wie, UUID test, Deelketen deel, String leverancier, boolean gereed, String toelichting) {
        if (leverancier == null || leverancier.isBlank()) {
            throw fout("leverancier", "Vul de naam van de leverancier in");
        }
        db.run(wie.actor("ketentest voorbereiden"), tx -> {
            var sql = deelnemer(tx, wie, test);
            sql.gereed(
                    test,
                    new Gereedheid(
                            deel,
                            leverancier.strip(),
                            gereed,
                            toelichting == null ? "" : toelichting,
                            tx.now(),
                            wie.naam()));
            tx.publish(new KetentestBijgewerkt(test, "gereedheid"));
        });
    }

    /// The team has read what others found.
    public void leesBevindingen(Medewerker wie, UUID test) {
        db.run(wie.actor("ketentest voorbereiden"), tx -> {
            deelnemer(tx, wie, test).gelezen(test, tx.now(), wie.naam());
            tx.publish(new KetentestBijgewerkt(test, "gelezen"));
        });
    }

    /// Plans three iterations in three weeks with their meetings, from this Monday on; what was planned is replaced as
    /// long as nothing was tested.
    public List<Iteratie> planSjabloon(Medewerker wie, UUID test, LocalDate begin) {
        return db.change(wie.actor("ketentest plannen"), tx -> {
            var sql = leiding(tx, wie, test);
            eisNietGestart(sql.get(test));
            var iteraties = Ketentestregels.sjabloon(begin);
            sql.plan(test, iteraties, Momentregels.sjabloon(iteraties, tx::newId));
            tx.publish(new KetentestBijgewerkt(test, "planning"));
            return iteraties;
        });
    }

    /// Another case, name or week for one iteration.
    public void wijzigIteratie(Medewerker wie, UUID test, Iteratie iteratie) {
        if (iteratie.tot().isBefore(iteratie.van())) {
            throw fout("tot", "De laatste dag ligt voor de eerste dag");
        }
        db.run(wie.actor("ketentest plannen"), tx -> {
            var sql = leiding(tx, wie, test);
            sql.bewaar(test, iteratie);
            tx.publish(new KetentestBijgewerkt(test, "planning"));
        });
    }

    /// A meeting was held, or skipped for a reason.
    public void rondMomentAf(Medewerker wie, UUID test, UUID moment, Momentstand stand, String verslag) {
        if (stand == Momentstand.OVERGESLAGEN && verslag.isBlank()) {
            throw fout("verslag", "Schrijf op waarom dit is overgeslagen");
        }
        db.run(wie.actor("ketentest plannen"), tx -> {
            deelnemer(tx, wie, test).rondAf(test, moment, stand, verslag.strip());
            tx.publish(new KetentestBijgewerkt(test, "moment"));
        });
    }

    /// Announces the test: whoever is in this installation reads along from now on; the text goes along to print or
    /// mail.
    public Aanmelding meldAan(Medewerker wie, UUID test, Meldpunt bij) {
        return db.change(wie.actor("ketentest aanmelden"), tx -> {
            var sql = leiding(tx, wie, test);
            var beeld = beeld(sql, test);
            var tekst = Aanmeldtekst.van(beeld);
            var soort = bij == Meldpunt.VNG ? Organisatiesoort.KOEPEL : Organisatiesoort.TBO;
            var naar = organisaties.list(tx.actor(), soort).stream()
                    .findFirst()
                    .map(Organisatie::id)
                    .orElse(null);
            var aanmelding = new Aanmelding(bij, naar, tekst, tx.now(), wie.naam());
            sql.aanmelding(test, aanmelding);
            sql.bepaalZicht(test);
            tx.publish(new KetentestAangemeld(test, bij.name()));
            return aanmelding;
        });
    }

    /// Begins; not before all five preparations are green.
    public Ketentest starten(Medewerker wie, UUID test) {
        return db.change(wie.actor("ketentest starten"), tx -> {
            var sql = leiding(tx, wie, test);
            eisNietGestart(sql.get(test));
            var rood = beeld(sql, test).voorbereiding().punten().stream()
                    .filter(p -> !p.groen())
                    .map(Voorbereiding.Punt::ontbreekt)
                    .toList();
            if (!rood.isEmpty()) {
                throw new Weigering(
                        "niet-startklaar", "De ketentest is nog niet startklaar. " + String.join(" ", rood));
            }
            sql.start(test, tx.now());
            tx.publish(new KetentestGestart(test));
            return sql.get(test);
        });
    }

    public Ketentestbeeld get(Medewerker wie, UUID test) {
        return db.read(wie.actor("ketentest bekijken"), tx -> beeld(new KetentestsSql(tx.handle()), test));
    }

    /// What the own organisation tests, and where it takes part or reads along; the newest first.
    public List<Ketentest> list(Medewerker wie) {
        return db.read(wie.actor("ketentest bekijken"), tx -> new KetentestsSql(tx.handle()).list());
    }

    private static Ketentestbeeld beeld(KetentestsSql sql, UUID id) {
        var test = sql.get(id);
        return new Ketentestbeeld(
                test,
                sql.plan(test.stappenplan()),
                sql.deelnemers(id),
                sql.gereedheid(id),
                sql.iteraties(id),
                sql.momenten(id),
                sql.aanmeldingen(id));
    }

    private static void eisLeiding(Medewerker wie) {
        if (!magLeiden(wie)) {
            throw new Weigering("geen-recht", "Alleen een beheerder of een regievoerder bereidt een ketentest voor");
        }
    }

    /// Whether somebody may make, plan, announce and start the tests of the own organisation.
    public static boolean magLeiden(Medewerker wie) {
        return wie.mag(Recht.BEHEER) || wie.mag(Recht.REGIE);
    }

    private static void eisNietGestart(Ketentest test) {
        if (test.isGestart()) {
            throw new Weigering("al-gestart", "Deze ketentest is al gestart");
        }
    }

    /// Only the organisation whose test it is.
    private static KetentestsSql leiding(Tx tx, Medewerker wie, UUID test) {
        eisLeiding(wie);
        var sql = new KetentestsSql(tx.handle());
        if (!sql.lock(test).organisatie().equals(wie.organisatie())) {
            throw new Weigering("geen-recht", "Dit is de ketentest van een andere organisatie");
        }
        return sql;
    }

    private static KetentestsSql deelnemer(Tx tx, Medewerker wie, UUID test) {
        var sql = new KetentestsSql(tx.handle());
        Ketentestregels.eisDeelnemer(sql.lock(test), sql.deelnemers(test), wie.organisatie());
        return sql;
    }

    private static Weigering fout(String veld, String zin) {
        return new Weigering("ongeldig", zin, Map.of(veld, zin));
    }
}
