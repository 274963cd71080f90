package nl.poort.contact.kanalen;

import java.time.LocalTime;
import java.util.List;
import java.util.function.BiConsumer;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Who called in vain, to be called back: one line per number, taken by one person at a time.
///
/// A line goes by itself when the caller comes through after all.
public final class Bellijst {
    private static final int HOOGSTENS = 200;

    private final Db db;

    /// How a line can be closed.
    public enum Uitkomst {
        GESPROKEN("gesproken"),
        NIET_NODIG("niet meer nodig"),
        GEEN_GEHOOR("na meer pogingen geen gehoor");

        private final String tekst;

        Uitkomst(String tekst) {
            this.tekst = tekst;
        }

        public String tekst() {
            return tekst;
        }
    }

    /// @param afgeschermd callers of today who withheld their number: they cannot be called back
    public record Overzicht(List<Terugbelregel> regels, int afgeschermd) {}

    public Bellijst(Db db) {
        this.db = db;
    }

    public Overzicht list(Medewerker wie) {
        return db.read(wie.actor("bellijst bekijken"), tx -> {
            var sql = new BellijstSql(tx.handle());
            var vandaag = tx.local().with(LocalTime.MIN).toInstant();
            return new Overzicht(sql.list(wie.organisatie(), HOOGSTENS), sql.afgeschermd(wie.organisatie(), vandaag));
        });
    }

    /// How many numbers wait to be called back.
    public int aantal(Medewerker wie) {
        return db.read(wie.actor("bellijst tellen"), tx -> new BellijstSql(tx.handle()).aantal(wie.organisatie()));
    }

    public Terugbelregel neem(Medewerker wie, String nummer) {
        Kanaalrecht.eisDesk(wie);
        return db.change(wie.actor("terugbellen"), tx -> {
            var sql = new BellijstSql(tx.handle());
            var regel = regel(sql, wie, nummer);
            sql.neem(wie.organisatie(), nummer, wie.id(), wie.naam(), tx.now())
                    .orElseThrow(() ->
                            new Weigering("al-genomen", "Een collega belt dit nummer al terug: kies een ander nummer"));
            tx.publish(new TelefoonTeruggebeld(regel.gesprek(), "genomen"));
            return regel;
        });
    }

    public void laatLos(Medewerker wie, String nummer) {
        stap(wie, nummer, "losgelaten", (sql, tx) -> eisVanMij(sql.laatLos(wie.organisatie(), nummer, wie.id(), 0)));
    }

    /// Tried without reaching anybody: the line is free again, with one attempt more.
    public void nietBereikt(Medewerker wie, String nummer) {
        stap(wie, nummer, "niet bereikt", (sql, tx) -> eisVanMij(sql.laatLos(wie.organisatie(), nummer, wie.id(), 1)));
    }

    /// This number does not have to be called any more.
    public void sluit(Medewerker wie, String nummer, Uitkomst uitkomst) {
        stap(wie, nummer, uitkomst.tekst(), (sql, tx) -> {
            sql.neem(wie.organisatie(), nummer, wie.id(), wie.naam(), tx.now())
                    .orElseThrow(() -> new Weigering("al-genomen", "Een collega belt dit nummer al terug"));
            sql.sluit(wie.organisatie(), nummer, uitkomst.tekst(), tx.now());
        });
    }

    private void stap(Medewerker wie, String nummer, String stap, BiConsumer<BellijstSql, Tx> werk) {
        Kanaalrecht.eisDesk(wie);
        db.run(wie.actor("terugbellen"), tx -> {
            var sql = new BellijstSql(tx.handle());
            var regel = regel(sql, wie, nummer);
            werk.accept(sql, tx);
            tx.publish(new TelefoonTeruggebeld(regel.gesprek(), stap));
        });
    }

    private static Terugbelregel regel(BellijstSql sql, Medewerker wie, String nummer) {
        return sql.list(wie.organisatie(), HOOGSTENS).stream()
                .filter(r -> r.nummer().equals(nummer))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit nummer"));
    }

    private static void eisVanMij(boolean gelukt) {
        if (!gelukt) {
            throw new Weigering("niet-van-u", "U belt dit nummer niet terug: neem het eerst");
        }
    }
}
