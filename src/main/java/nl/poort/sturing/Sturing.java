package nl.poort.sturing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The figures to steer on: kinds, links and weeks, and what they ask for. The core norms stand in `kpi`.
///
/// An organisation sees the figures of its own Vragen and of the links it is part of. An informatiemanager and a koepel
/// may see the whole chain, in totals only.
public final class Sturing {
    private static final String DOEL = "sturen op cijfers";
    private static final int MEESTE_ONDERWERPEN = 15;
    private static final int LANGSTE = 50;

    private final Db db;
    private final Organisaties organisaties;

    public Sturing(Db db, Organisaties organisaties) {
        this.db = db;
        this.organisaties = organisaties;
    }

    /// How far somebody looks.
    ///
    /// @param heleKeten what was asked for; a koepel has nothing of its own and always sees the whole
    public Blik blik(Medewerker wie, boolean heleKeten) {
        if (!wie.mag(Recht.STURING)) {
            throw new Weigering("geen-sturing", "U hebt geen recht om deze cijfers te zien");
        }
        boolean koepel = organisaties.get(wie.actor(DOEL), wie.organisatie()).soort() == Organisatiesoort.KOEPEL;
        boolean mag = koepel || wie.rollen().contains(Rol.INFORMATIEMANAGER);
        return new Blik(wie.organisatie(), koepel || (heleKeten && mag), mag);
    }

    public Periode periode(int weken) {
        return Periode.weken(db.clock().instant().atZone(Tx.ZONE).toLocalDate(), weken);
    }

    public Cijfers cijfers(Medewerker wie, Periode periode, boolean heleKeten) {
        var blik = blik(wie, heleKeten);
        return lees(wie, blik, tx -> {
            var sql = new CijfersSql(tx.handle(), blik, periode);
            var contacten = new ContactcijfersSql(tx.handle(), blik, periode);
            var soorten = sql.soorten();
            var schakels = sql.schakels().stream()
                    .sorted(Comparator.comparing(Schakelcijfer::schakel))
                    .toList();
            var over = sql.overstappen();
            return new Cijfers(
                    periode,
                    blik,
                    sql.bijgewerktOp().orElse(null),
                    soorten,
                    schakels,
                    sql.doorzettingen(),
                    over,
                    contacten.onderwerpen(MEESTE_ONDERWERPEN),
                    Sturingsregels.signalen(soorten, schakels, over));
        });
    }

    /// Kinds × link × week (S0-25).
    public List<Cijferregel> regels(Medewerker wie, Periode periode, boolean heleKeten) {
        var blik = blik(wie, heleKeten);
        return lees(wie, blik, tx -> new CijfersSql(tx.handle(), blik, periode).regels());
    }

    /// The teams of one kind of link; of the whole chain there are no teams, only kinds.
    public List<Schakelcijfer> teams(Medewerker wie, Periode periode, Schakelsoort schakel) {
        var blik = blik(wie, false);
        return blik.heleKeten()
                ? List.of()
                : lees(wie, blik, tx -> new CijfersSql(tx.handle(), blik, periode).teams(schakel));
    }

    /// The longest stays at a link (S1-04), the rows behind the figure; of the own organisation only.
    ///
    /// @param week null = the whole period
    public List<Verblijf> langste(Medewerker wie, Periode periode, Schakelsoort schakel, LocalDate week) {
        var blik = blik(wie, false);
        return blik.heleKeten()
                ? List.of()
                : lees(
                        wie,
                        blik,
                        tx -> new CijfersSql(tx.handle(), blik, periode).langste(schakel, week, tx.now(), LANGSTE));
    }

    private <T> T lees(Medewerker wie, Blik blik, Function<Tx, T> werk) {
        return db.read(blik.actor(wie.actor(DOEL)), werk);
    }
}
