package nl.poort.sturing.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.sturing.Periode;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.db.Db;

/// Steering by channel: own counted shares, cost and verdict side by side (S2-123).
public final class Kanaalcijfers {
    private static final String DOEL = "sturen op kanalen";

    private final Db db;

    public Kanaalcijfers(Db db) {
        this.db = db;
    }

    /// Every channel that is in use or was used, in the order in which it is offered.
    public List<Kanaalcijfer> list(Medewerker wie, Periode periode) {
        Kpiregels.eisSturing(wie);
        return db.read(
                wie.actor(DOEL),
                tx -> new KanaalcijfersSql(tx.handle())
                        .list(wie.organisatie(), periode, tx.local().toLocalDate()));
    }

    /// How long people waited, who hung up at once, and who went away after waiting: apart, for only the last is lost.
    public List<Wachtcijfer> wachten(Medewerker wie, Periode periode) {
        Kpiregels.eisSturing(wie);
        return db.read(wie.actor(DOEL), tx -> new KanaalcijfersSql(tx.handle()).wachten(wie.organisatie(), periode));
    }

    /// From this day on one contact on this channel costs so much.
    public void stelTarief(Medewerker wie, String kanaal, LocalDate vanaf, BigDecimal bedrag) {
        Kpiregels.eisInrichten(wie);
        db.run(wie.actor(DOEL), tx -> {
            var sql = new KanaalcijfersSql(tx.handle());
            var fouten = new Veldfouten();
            fouten.eis(kanaal != null && sql.bestaat(kanaal), "kanaal", "Kies een kanaal uit de lijst");
            fouten.eis(vanaf != null, "vanaf", "Vul in vanaf welke dag dit bedrag geldt");
            fouten.eis(
                    bedrag != null
                            && bedrag.signum() >= 0
                            && bedrag.compareTo(BigDecimal.valueOf(10_000)) < 0
                            && bedrag.stripTrailingZeros().scale() <= 2,
                    "bedrag",
                    "Vul een bedrag in van 0 tot 10.000 euro, zoals 7,50");
            fouten.klaar();
            sql.bewaar(wie.organisatie(), kanaal, vanaf, bedrag);
            tx.publish(new NormGesteld(wie.organisatie(), "tarief " + kanaal + " " + vanaf, bedrag.toPlainString()));
        });
    }
}
