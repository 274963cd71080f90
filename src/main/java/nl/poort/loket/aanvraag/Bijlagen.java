package nl.poort.loket.aanvraag;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.opslag.Ontvangst;

/// Attachments of a concept: in pieces that may come in any order and more than once, or in one go.
///
/// Content goes straight to disk; nothing of an attachment can be used before all of it is here.
public final class Bijlagen {
    public static final long GROOTSTE = 4L << 30;
    /// What a browser sends at a time; small enough to lose.
    static final long STUK = 8L << 20;

    private static final Actor OPRUIMEN = Actor.system("bijlagen opruimen");
    private static final Duration WACHT = Duration.ofHours(24);
    private static final int MEESTE = 1_000;
    private static final String WERK = "bijlage toevoegen";

    private final Db db;
    private final Bestanden bestanden;
    private final Bijlageontvangst ontvangst;

    /// An attachment that is about to come.
    ///
    /// @param kenmerk by which the same file is known again; empty when it comes in one go
    public record Nieuw(String naam, String soort, Verzoekbijlage.Plaatsing plaatsing, long grootte, String kenmerk) {}

    public Bijlagen(Db db, Bestanden bestanden) {
        this.db = db;
        this.bestanden = bestanden;
        this.ontvangst = new Bijlageontvangst(bestanden, db.clock());
    }

    /// Where content may wait while it comes in.
    public java.nio.file.Path map() {
        return bestanden.map();
    }

    /// Begins one, or gives the same file that was begun or sent before.
    public Bijlage begin(UUID project, UUID verzoek, Nieuw nieuw) {
        Bijlageontvangst.eisGrootte(nieuw.grootte());
        return db.change(Toegang.tot(project, WERK), tx -> {
            Verzoeklezer.lockConcept(tx, project, verzoek);
            var sql = new BijlagenSql(tx.handle(), project, verzoek);
            var naam = Schrift.bestandsnaam(nieuw.naam());
            return sql.list().stream()
                    .filter(b -> !b.kenmerk().isEmpty()
                            && b.kenmerk().equals(nieuw.kenmerk())
                            && b.naam().equals(naam)
                            && b.grootte() == nieuw.grootte()
                            && b.plaatsing().equals(nieuw.plaatsing()))
                    .findFirst()
                    .orElseGet(() -> leg(tx, sql, nieuw));
        });
    }

    private static Bijlage leg(Tx tx, BijlagenSql sql, Nieuw n) {
        if (sql.list().size() >= MEESTE) {
            throw new Weigering("te-veel-bijlagen", "Er passen hoogstens " + MEESTE + " bijlagen bij één aanvraag");
        }
        var b = new Bijlage(
                tx.newId(),
                tx.newId(),
                Schrift.bestandsnaam(n.naam()),
                Schrift.schoon(n.soort()),
                n.plaatsing(),
                n.grootte(),
                STUK,
                Schrift.schoon(n.kenmerk()),
                null,
                null,
                0);
        sql.insert(b, tx.now());
        return b;
    }

    /// Which pieces are here, in order.
    public List<Integer> stukken(UUID project, UUID verzoek, UUID bijlage) {
        return db.read(Toegang.tot(project, WERK), tx -> {
            var sql = new BijlagenSql(tx.handle(), project, verzoek);
            return sql.stukken(vind(sql, bijlage).houder()).stream()
                    .map(BijlagenSql.Stuk::nummer)
                    .toList();
        });
    }

    /// Takes in one piece; the same piece again is no harm.
    ///
    /// @param sha256 what the sender says of it; empty when it says nothing
    public void stuk(UUID project, UUID verzoek, UUID bijlage, int nummer, InputStream in, String sha256)
            throws IOException {
        var nu = get(project, verzoek, bijlage);
        if (nu.isHeel()) {
            return;
        }
        if (nummer < 0 || nummer >= nu.stukken()) {
            throw new Weigering("stuk-onbekend", "Dit deel hoort niet bij dit bestand");
        }
        var stuk = neemStuk(project, verzoek, nu, nummer, in);
        try {
            if (!sha256.isEmpty() && !sha256.equals(stuk.sha256())) {
                throw Bijlageontvangst.nietHeel();
            }
            db.run(Toegang.tot(project, WERK), tx -> {
                Verzoeklezer.lockConcept(tx, project, verzoek);
                var sql = new BijlagenSql(tx.handle(), project, verzoek);
                var b = sql.lock(bijlage).orElseThrow(() -> Weigering.onbekend("Deze bijlage"));
                if (!b.isHeel()) {
                    bestanden.houd(tx, b.houder(), stuk);
                    sql.stuk(b.houder(), new BijlagenSql.Stuk(nummer, stuk.omvang(), stuk.sha256()));
                }
            });
        } finally {
            bestanden.gooiWeg(stuk);
        }
    }

    /// Of a file that is not safe nothing stays: it can never become whole, and would only be in the way of filing.
    private Ontvangst neemStuk(UUID project, UUID verzoek, Bijlage b, int nummer, InputStream in) throws IOException {
        try {
            return ontvangst.neem(in, b.grootteVan(nummer));
        } catch (Weigering w) {
            if (w.veldfouten().stream().anyMatch(f -> f.code().equals("malware"))) {
                verwijder(project, verzoek, b.id());
            }
            throw w;
        }
    }

    /// All pieces are here: puts them together, counts and hashes the whole, and has it looked at.
    public Bijlage rondAf(UUID project, UUID verzoek, UUID bijlage) {
        var nu = get(project, verzoek, bijlage);
        if (nu.isHeel()) {
            return nu;
        }
        var stukken = db.read(
                Toegang.tot(project, WERK), tx -> new BijlagenSql(tx.handle(), project, verzoek).stukken(nu.houder()));
        if (stukken.size() != nu.stukken()) {
            throw new Weigering(
                    "nog-niet-heel",
                    "Er zijn %d van de %d delen van dit bestand binnen".formatted(stukken.size(), nu.stukken()));
        }
        Ontvangst geheel;
        try {
            geheel = bestanden.voegSamen(
                    project, stukken.stream().map(BijlagenSql.Stuk::sha256).toList());
        } catch (Weigering w) {
            verwijder(project, verzoek, bijlage);
            throw w;
        }
        return leg(project, verzoek, nu, geheel);
    }

    /// In one go, as a form without script sends it.
    public Bijlage neem(UUID project, UUID verzoek, Nieuw nieuw, InputStream in) throws IOException {
        Bijlageontvangst.eisGrootte(nieuw.grootte());
        var geheel = ontvangst.neem(in, nieuw.grootte());
        try {
            return leg(project, verzoek, begin(project, verzoek, nieuw), geheel);
        } finally {
            bestanden.gooiWeg(geheel);
        }
    }

    private Bijlage leg(UUID project, UUID verzoek, Bijlage nu, Ontvangst geheel) {
        try {
            return db.change(Toegang.tot(project, WERK), tx -> {
                Verzoeklezer.lockConcept(tx, project, verzoek);
                var sql = new BijlagenSql(tx.handle(), project, verzoek);
                var b = sql.lock(nu.id()).orElseThrow(() -> Weigering.onbekend("Deze bijlage"));
                if (!b.isHeel()) {
                    if (geheel.omvang() != b.grootte()) {
                        throw Bijlageontvangst.nietHeel();
                    }
                    laatLos(tx, bestanden, sql, b);
                    bestanden.houd(tx, b.houder(), geheel);
                    sql.wisStukken(b.houder());
                    sql.klaar(b.id(), geheel.sha256(), tx.now());
                    new InhoudSql(tx.handle(), project, verzoek).bewerkt(Stap.DOCUMENTEN, tx.now());
                    tx.publish(new BijlageOntvangen(project, verzoek, b.id(), geheel.omvang(), geheel.sha256()));
                }
                return sql.find(b.id()).orElseThrow();
            });
        } finally {
            bestanden.gooiWeg(geheel);
        }
    }

    public void verwijder(UUID project, UUID verzoek, UUID bijlage) {
        db.run(Toegang.tot(project, "bijlage verwijderen"), tx -> {
            Verzoeklezer.lockConcept(tx, project, verzoek);
            var sql = new BijlagenSql(tx.handle(), project, verzoek);
            var b = sql.lock(bijlage).orElseThrow(() -> Weigering.onbekend("Deze bijlage"));
            laatLos(tx, bestanden, sql, b);
            sql.verwijder(bijlage);
            new InhoudSql(tx.handle(), project, verzoek).bewerkt(Stap.DOCUMENTEN, tx.now());
            tx.publish(new BijlageVerwijderd(project, verzoek, bijlage));
        });
    }

    static void laatLos(Tx tx, Bestanden bestanden, BijlagenSql sql, Bijlage b) {
        var los = new ArrayList<String>();
        if (b.isHeel()) {
            los.add(b.sha256());
        }
        sql.stukken(b.houder()).stream()
                .map(BijlagenSql.Stuk::sha256)
                .distinct()
                .forEach(los::add);
        bestanden.laatLos(tx, b.houder(), los);
    }

    /// The attachment of a concept or of a filed request of this project.
    public Bijlage get(UUID project, UUID verzoek, UUID bijlage) {
        return db.read(Toegang.tot(project, WERK), tx -> vind(new BijlagenSql(tx.handle(), project, verzoek), bijlage));
    }

    private static Bijlage vind(BijlagenSql sql, UUID bijlage) {
        return sql.find(bijlage).orElseThrow(() -> Weigering.onbekend("Deze bijlage"));
    }

    /// Its content, for who sent it.
    public InputStream open(UUID project, Bijlage bijlage, long vanaf) {
        return bestanden.lees(project, bijlage.sha256(), vanaf);
    }

    /// A job: takes away what somebody stopped sending a day ago; returns how many.
    public int ruimOp() {
        var voor = db.clock().instant().minus(WACHT);
        var blijven = db.read(OPRUIMEN, tx -> BijlagenSql.blijven(tx.handle(), voor));
        blijven.forEach(b -> verwijder(b.project(), b.verzoek(), b.id()));
        return blijven.size();
    }
}
