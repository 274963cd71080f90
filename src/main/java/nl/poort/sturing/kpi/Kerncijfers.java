package nl.poort.sturing.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.sturing.Blik;
import nl.poort.sturing.Periode;
import nl.poort.sturing.Sturing;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The core norms with their figures, and what stands behind each of them.
public final class Kerncijfers {
    private static final String DOEL = "sturen op cijfers";

    private final Db db;
    private final Sturing sturing;

    public Kerncijfers(Db db, Sturing sturing) {
        this.db = db;
        this.sturing = sturing;
    }

    /// Every measure, and which of them stand in front.
    ///
    /// @param kern seven at most, in the order the organisation chose
    public record Overzicht(Periode periode, Blik blik, List<Maatstaf> kern, Map<Maatstaf, Kerncijfer> cijfers) {

        public List<Kerncijfer> vooraan() {
            return kern.stream().map(cijfers::get).toList();
        }

        public List<Kerncijfer> van(Dimensie dimensie) {
            return cijfers.values().stream()
                    .filter(c -> c.maatstaf().dimensie() == dimensie)
                    .toList();
        }
    }

    /// How one measure was counted.
    ///
    /// @param weken per Monday, every week of the period
    /// @param kanalen per channel, empty for what has none
    /// @param opbouw the steps of K2 and K5, null for others
    public record Verdieping(
            Kerncijfer cijfer,
            Map<LocalDate, Telling> weken,
            Map<String, Telling> kanalen,
            List<Streefwaarde> doelen,
            Opbouw opbouw) {}

    public Overzicht overzicht(Medewerker wie, Periode periode, boolean heleKeten) {
        var blik = sturing.blik(wie, heleKeten);
        return db.read(blik.actor(wie.actor(DOEL)), tx -> overzicht(tx, blik, periode));
    }

    static Overzicht overzicht(Tx tx, Blik blik, Periode periode) {
        var geteld = samen(new KpiSql(tx.handle(), blik, periode).tel(Groepering.ALLES));
        var normen = new NormenSql(tx.handle());
        var doelen = normen.doelen(blik.organisatie());
        var extern = new ExterneMetingenSql(tx.handle()).list(blik.organisatie());
        var cijfers = new EnumMap<Maatstaf, Kerncijfer>(Maatstaf.class);
        for (var m : Maatstaf.values()) {
            cijfers.put(m, cijfer(m, geteld.getOrDefault(m, Telling.NIETS), doelen, extern, periode));
        }
        var kern = normen.kern(blik.organisatie());
        return new Overzicht(periode, blik, kern.isEmpty() ? Kpiregels.KERN : kern, cijfers);
    }

    static Kerncijfer cijfer(
            Maatstaf m, Telling eigen, List<Streefwaarde> doelen, List<ExterneMeting> extern, Periode p) {
        var eigenDoelen = doelen.stream().filter(d -> d.maatstaf() == m).toList();
        var doel = Kpiregels.doel(eigenDoelen, p.laatsteDag().getYear()).orElse(null);
        var laatste = new LinkedHashMap<Meetsoort, ExterneMeting>();
        extern.stream().filter(e -> e.maatstaf() == m).forEach(e -> laatste.putIfAbsent(e.soort(), e));
        return new Kerncijfer(m, eigen, doel, List.copyOf(laatste.values()));
    }

    private static Map<Maatstaf, Telling> samen(List<KpiSql.Rij> rijen) {
        var geteld = new EnumMap<Maatstaf, Telling>(Maatstaf.class);
        rijen.forEach(r -> geteld.merge(r.maatstaf(), new Telling(r.boven(), r.onder()), Telling::plus));
        return geteld;
    }

    public Verdieping verdieping(Medewerker wie, Maatstaf maatstaf, Periode periode, boolean heleKeten) {
        var blik = sturing.blik(wie, heleKeten);
        return db.read(blik.actor(wie.actor(DOEL)), tx -> {
            var sql = new KpiSql(tx.handle(), blik, periode);
            var weken = new TreeMap<LocalDate, Telling>();
            periode.weken().forEach(w -> weken.put(w, Telling.NIETS));
            groepen(sql.tel(Groepering.WEEK), maatstaf)
                    .forEach((week, telling) -> weken.put(LocalDate.parse(week), telling));
            boolean stappen = maatstaf == Maatstaf.K2 || maatstaf == Maatstaf.K5;
            return new Verdieping(
                    overzicht(tx, blik, periode).cijfers().get(maatstaf),
                    weken,
                    groepen(sql.tel(Groepering.KANAAL), maatstaf),
                    new NormenSql(tx.handle())
                            .doelen(blik.organisatie()).stream()
                                    .filter(d -> d.maatstaf() == maatstaf)
                                    .toList(),
                    stappen ? sql.opbouw() : null);
        });
    }

    private static Map<String, Telling> groepen(List<KpiSql.Rij> rijen, Maatstaf maatstaf) {
        var perGroep = new TreeMap<String, Telling>();
        rijen.stream()
                .filter(r -> r.maatstaf() == maatstaf && r.onder() > 0)
                .forEach(r -> perGroep.merge(r.groep(), new Telling(r.boven(), r.onder()), Telling::plus));
        return perGroep;
    }

    public boolean magInrichten(Medewerker wie) {
        return Kpiregels.magInrichten(wie);
    }

    /// All aims of the organisation, of every year.
    public List<Streefwaarde> doelen(Medewerker wie) {
        Kpiregels.eisSturing(wie);
        return db.read(wie.actor(DOEL), tx -> new NormenSql(tx.handle()).doelen(wie.organisatie()));
    }

    /// From now on we aim at this.
    ///
    /// @param waarde null = at nothing
    public void stelDoel(Medewerker wie, Maatstaf maatstaf, int jaar, BigDecimal waarde) {
        Kpiregels.eisInrichten(wie);
        Kpiregels.eisDoel(maatstaf, jaar, waarde);
        db.run(wie.actor(DOEL), tx -> {
            var sql = new NormenSql(tx.handle());
            if (waarde == null) {
                sql.haalWeg(wie.organisatie(), maatstaf, jaar);
            } else {
                sql.bewaar(wie.organisatie(), maatstaf, jaar, waarde);
            }
            tx.publish(new NormGesteld(
                    wie.organisatie(), maatstaf.name() + " " + jaar, waarde == null ? null : waarde.toPlainString()));
        });
    }

    /// Puts these norms in front, in this order.
    public void kiesKern(Medewerker wie, List<Maatstaf> kern) {
        Kpiregels.eisInrichten(wie);
        var gekozen = new ArrayList<>(kern);
        Kpiregels.eisKern(gekozen);
        db.run(wie.actor(DOEL), tx -> {
            new NormenSql(tx.handle()).kern(wie.organisatie(), gekozen);
            tx.publish(new NormGesteld(wie.organisatie(), "kern", gekozen.toString()));
        });
    }
}
