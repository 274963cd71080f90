package nl.poort.keten.ketentest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.ketentest.Ketentestgebeurtenis.BevindingGedeeld;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Shares findings with other organisations: never a person, only what went wrong and how it was solved.
public final class Deling {
    private final Db db;

    public Deling(Db db) {
        this.db = db;
    }

    /// How it would be read elsewhere, to look at before it is shared.
    ///
    /// @param oplossing empty = not solved
    public record Voorstel(String tekst, String oplossing) {}

    public Voorstel voorstel(Medewerker wie, UUID bevinding) {
        return db.read(wie.actor("bevinding delen"), tx -> {
            var b = new BevindingenSql(tx.handle()).get(bevinding);
            var wacht = Wacht.van(tx, b);
            return new Voorstel(wacht.schoon(b.tekst()), wacht.schoon(b.oplossing()));
        });
    }

    /// Shares it in these words, in which nobody may be recognisable; again with other words replaces them.
    public GedeeldeBevinding delen(Medewerker wie, UUID bevinding, String tekst, String oplossing) {
        return db.change(wie.actor("bevinding delen"), tx -> {
            var sql = new BevindingenSql(tx.handle());
            var b = sql.get(bevinding);
            var loop = Testloop.laad(tx, wie, b.ketentest());
            if (!loop.test.organisatie().equals(wie.organisatie())) {
                throw new Weigering("geen-recht", "Alleen de organisatie van de ketentest deelt bevindingen");
            }
            var wacht = Wacht.van(tx, b);
            wacht.eis("tekst", tekst);
            wacht.eis("oplossing", oplossing);
            var stap = b.stap() == null ? null : loop.plan.stap(b.stap());
            var gedeeld = new GedeeldeBevinding(
                    b.id(),
                    loop.test.gemeente(),
                    b.naam(),
                    b.soort(),
                    b.ernst(),
                    stap == null ? null : stap.deelketen(),
                    stap == null ? "" : stap.naam(),
                    wacht.schoon(b.leverancier()),
                    tekst.strip(),
                    b.stand(),
                    oplossing.strip(),
                    tx.now());
            new GedeeldSql(tx.handle()).bewaar(gedeeld);
            sql.gedeeldOp(bevinding, tx.now());
            tx.publish(new BevindingGedeeld(b.ketentest(), bevinding));
            return gedeeld;
        });
    }

    /// What all organisations shared.
    public List<GedeeldeBevinding> zoek(Medewerker wie, Gedeeldfilter filter) {
        return db.read(wie.actor("gedeelde bevindingen lezen"), tx -> new GedeeldSql(tx.handle()).zoek(filter));
    }

    /// Which share of what was registered is shared (S3-90), in whole percents; 0 without findings.
    public static int deelgraad(List<Bevinding> bevindingen) {
        long gedeeld = bevindingen.stream().filter(b -> b.gedeeldOp() != null).count();
        return bevindingen.isEmpty() ? 0 : (int) Math.round(100.0 * gedeeld / bevindingen.size());
    }

    /// Keeps persons out of the words of one finding.
    private record Wacht(java.util.Set<String> namen, java.util.Set<String> geen) {
        static Wacht van(Tx tx, Bevinding b) {
            var tests = new KetentestsSql(tx.handle());
            var test = tests.get(b.ketentest());
            var deelnemers = tests.deelnemers(b.ketentest());
            return new Wacht(Namen.van(deelnemers, b), Namen.geen(test, tests.plan(test.stappenplan()), deelnemers, b));
        }

        String schoon(String tekst) {
            return Deelregels.schoon(tekst, namen, geen);
        }

        void eis(String veld, String tekst) {
            if (tekst == null || veld.equals("tekst") && tekst.isBlank()) {
                var zin = "Schrijf op wat anderen hiervan moeten weten";
                throw new Weigering("ongeldig", zin, Map.of(veld, zin));
            }
            var over = Deelregels.vind(tekst, namen, geen);
            if (!over.isEmpty()) {
                var zin = "Dit lijkt op een gegeven van een persoon: " + String.join(", ", over)
                        + ". Haal het weg voordat u deelt.";
                throw new Weigering("persoonsgegeven", zin, Map.of(veld, zin));
            }
        }
    }
}
