package nl.poort.registers.klokken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.organisatie.Beheerrecht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Onthouden;

/// The door to what the calendars count with: opening hours per organisation, decree days, penalty amounts.
///
/// A clock keeps the version it started with: a change holds for clocks that start later.
public final class Kalenderbeheer {
    private final Db db;
    private final Onthouden<Kalenderkeuze, Kalenders> geldig = new Onthouden<>();

    public Kalenderbeheer(Db db) {
        this.db = db;
    }

    /// The calendars of an organisation on a day; the default opening hours when it has none of its own.
    ///
    /// @param organisatie null = the default
    public Kalenders kalenders(Actor actor, UUID organisatie, LocalDate op) {
        var keuze = new Kalenderkeuze(organisatie, op);
        return db.read(actor, tx -> geldig.get(tx, keuze, () -> keuze.lees(tx)));
    }

    /// All versions of the opening hours of an organisation, oldest first.
    public List<Kalender> openingstijden(Actor actor, UUID organisatie) {
        return db.read(actor, tx -> new KalenderSql(tx.handle()).list(organisatie));
    }

    /// Adds a version of the opening hours; the version number of the argument does not matter.
    public Kalender zetOpeningstijden(Actor actor, UUID organisatie, Kalender kalender) {
        return db.change(actor, tx -> {
            Beheerrecht.eisEigen(tx, organisatie);
            var sql = new KalenderSql(tx.handle());
            if (kalender.vanaf().isBefore(Kalenders.dag(tx.now()))) {
                throw new Weigering(
                        "ingangsdatum-voorbij",
                        "Nieuwe openingstijden gaan vandaag of later in",
                        Map.of("vanaf", "Kies vandaag of een latere datum"));
            }
            tx.slowDataChanged();
            return sql.insert(organisatie, kalender);
        });
    }

    /// Days that a royal decree equates with holidays, in order, with the decree.
    public Map<LocalDate, String> besluitdagen(Actor actor) {
        return db.read(actor, tx -> new KalenderSql(tx.handle()).besluitdagen());
    }

    public void besluitdagToevoegen(Actor actor, LocalDate dag, String besluit) {
        if (dag == null || besluit == null || besluit.isBlank()) {
            throw new Weigering(
                    "besluitdag-onvolledig",
                    "Vul de dag en het besluit in",
                    Map.of("dag", "Vul de dag in", "besluit", "Schrijf welk besluit deze dag aanwijst"));
        }
        db.run(actor, tx -> {
            Beheerrecht.eisGedeeld(tx);
            tx.slowDataChanged();
            if (!new KalenderSql(tx.handle()).insertBesluitdag(dag, besluit.strip())) {
                throw new Weigering("besluitdag-bestaat", "Deze dag staat al in de lijst");
            }
        });
    }

    public void besluitdagVerwijderen(Actor actor, LocalDate dag) {
        db.run(actor, tx -> {
            Beheerrecht.eisGedeeld(tx);
            tx.slowDataChanged();
            if (!new KalenderSql(tx.handle()).deleteBesluitdag(dag)) {
                throw Weigering.onbekend("Deze dag");
            }
        });
    }

    /// The penalty amounts that hold on a day.
    public Dwangsom dwangsom(Actor actor, LocalDate op) {
        return db.read(
                actor,
                tx -> new KalenderSql(tx.handle())
                        .dwangsommen().stream()
                                .filter(d -> !d.vanaf().isAfter(op))
                                .reduce((eerder, later) -> later)
                                .orElseThrow(() -> Weigering.onbekend("Een bedrag voor deze dag")));
    }

    /// New penalty amounts from a day on; earlier amounts stay as they are.
    public void zetDwangsom(Actor actor, Dwangsom dwangsom) {
        db.run(actor, tx -> {
            Beheerrecht.eisGedeeld(tx);
            var sql = new KalenderSql(tx.handle());
            if (sql.dwangsommen().stream().anyMatch(d -> !d.vanaf().isBefore(dwangsom.vanaf()))) {
                throw new Weigering(
                        "ingangsdatum-voorbij",
                        "Er zijn al bedragen vanaf deze dag of later",
                        Map.of("vanaf", "Kies een latere datum dan de laatste bedragen"));
            }
            sql.insertDwangsom(dwangsom);
        });
    }
}
