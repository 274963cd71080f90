package nl.poort.keten.vragen;

import java.util.List;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;

/// When a customer counts as not reached, as data with a start date. The time in which we call stands in the agreement
/// *terugbellen*.
public final class Terugbelnormen {
    private final Db db;

    public Terugbelnormen(Db db) {
        this.db = db;
    }

    /// What holds now, and what held or will hold, newest first; own rules before the one for everybody.
    public List<Terugbelnorm> list(Medewerker wie) {
        return db.read(
                wie.actor("terugbelnormen bekijken"), tx -> new TerugbelSql(tx.handle()).normen(wie.organisatie()));
    }

    public Terugbelnorm geldig(Medewerker wie) {
        return db.read(
                wie.actor("terugbelnormen bekijken"),
                tx -> new TerugbelSql(tx.handle()).norm(wie.organisatie(), Vragen.dag(tx)));
    }

    /// A rule of the own organisation from a day on.
    public Terugbelnorm bewaar(Medewerker wie, Terugbelnorm gewenst) {
        if (!wie.mag(Recht.BEHEER)) {
            throw new Weigering("geen-recht", "Alleen een functioneel beheerder kan deze regels veranderen");
        }
        return db.change(wie.actor("terugbelnormen beheren"), tx -> {
            var sql = new TerugbelSql(tx.handle());
            var nieuw = new Terugbelnorm(
                    wie.organisatie(), gewenst.vanaf(), gewenst.pogingen(), gewenst.dagdelen(), gewenst.wachten());
            eis(nieuw, Vragen.dag(tx), sql.normen(wie.organisatie()));
            sql.insert(nieuw);
            tx.publish(new TerugbelnormGewijzigd(
                    wie.organisatie(),
                    nieuw.pogingen(),
                    nieuw.dagdelen(),
                    nieuw.wachten(),
                    nieuw.vanaf().toString()));
            return nieuw;
        });
    }

    private static void eis(Terugbelnorm n, java.time.LocalDate vandaag, List<Terugbelnorm> eerder) {
        var fouten = new Veldfouten();
        fouten.eis(n.vanaf() != null && !n.vanaf().isBefore(vandaag), "vanaf", "Kies vandaag of een dag die nog komt");
        fouten.eis(
                eerder.stream()
                        .noneMatch(e -> e.organisatie() != null && e.vanaf().equals(n.vanaf())),
                "vanaf",
                "Op die dag begint al een andere regel");
        fouten.eis(n.pogingen() >= 1 && n.pogingen() <= 10, "pogingen", "Kies 1 tot en met 10 pogingen");
        fouten.eis(n.dagdelen() >= 1 && n.dagdelen() <= 3, "dagdelen", "Kies 1, 2 of 3 dagdelen");
        fouten.eis(n.dagdelen() <= n.pogingen(), "dagdelen", "Er zijn niet meer dagdelen dan pogingen");
        fouten.eis(n.wachten() >= 1 && n.wachten() <= 30, "wachten", "Kies 1 tot en met 30 werkdagen");
        fouten.klaar();
    }
}
