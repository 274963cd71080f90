package nl.poort.sturing.kpi;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.sturing.Blik;
import nl.poort.sturing.Periode;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What everybody may see of an organisation that shows it: its core norms with what it reaches, counted once a day.
public final class Prestaties {
    private static final Actor IEDEREEN = Actor.system("cijfers openbaar tonen");
    private static final int WEKEN = 13;
    /// Fewer than this says something about a person, not about an organisation.
    static final int GENOEG = 5;

    private final Db db;

    public Prestaties(Db db) {
        this.db = db;
    }

    /// @param naam of the organisation
    public record Toner(UUID id, String naam) {}

    /// @param dag on which it was counted
    public record Beeld(Toner organisatie, LocalDate dag, Periode periode, List<Kerncijfer> cijfers) {}

    /// The organisations that show their figures, by name.
    public List<Toner> list() {
        return db.read(IEDEREEN, tx -> new PrestatiesSql(tx.handle()).toners());
    }

    public boolean toont(Medewerker wie) {
        Kpiregels.eisSturing(wie);
        return db.read(
                wie.actor("cijfers openbaar tonen"), tx -> new PrestatiesSql(tx.handle()).toont(wie.organisatie()));
    }

    /// From now on, or no longer.
    public void toon(Medewerker wie, boolean openbaar) {
        Kpiregels.eisInrichten(wie);
        db.run(wie.actor("cijfers openbaar tonen"), tx -> {
            new PrestatiesSql(tx.handle()).toon(wie.organisatie(), openbaar, tx.now());
            tx.publish(new NormGesteld(wie.organisatie(), "openbaar", openbaar ? "ja" : "nee"));
        });
    }

    /// The figures of today, of the thirteen weeks that are over; what is too few is shown as nothing.
    public Optional<Beeld> find(UUID organisatie) {
        return db.change(
                IEDEREEN,
                tx -> new PrestatiesSql(tx.handle()).toner(organisatie).map(toner -> beeld(tx, toner)));
    }

    private static Beeld beeld(Tx tx, Toner toner) {
        var dag = tx.local().toLocalDate();
        var tot = dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var periode = new Periode(tot.minusWeeks(WEKEN), tot);
        var sql = new PrestatiesSql(tx.handle());
        var geteld = sql.cijfers(toner.id(), dag);
        if (geteld.isEmpty()) {
            var overzicht = Kerncijfers.overzicht(tx, new Blik(toner.id(), false, false), periode);
            sql.bewaar(toner.id(), dag, overzicht.vooraan());
            geteld = sql.cijfers(toner.id(), dag);
        }
        var doelen = new NormenSql(tx.handle()).doelen(toner.id());
        var extern = new ExterneMetingenSql(tx.handle()).list(toner.id());
        var cijfers = geteld.stream()
                .map(g -> Kerncijfers.cijfer(
                        g.maatstaf(),
                        g.onder() < GENOEG ? Telling.NIETS : new Telling(g.boven(), g.onder()),
                        doelen,
                        extern,
                        periode))
                .toList();
        return new Beeld(toner, dag, periode, cijfers);
    }
}
