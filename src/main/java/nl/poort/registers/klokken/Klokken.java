package nl.poort.registers.klokken;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Onthouden;
import nl.poort.techniek.db.Tx;

/// The door to running promises: start, stop, pause, extend, and take what has expired or must warn.
///
/// One clock runs per root, subject and kind. A clock past its deadline runs on until the work is done, and is then
/// counted as exceeded.
public final class Klokken {
    private final Db db;
    private final Onthouden<Kalenderkeuze, Kalenders> kalenders = new Onthouden<>();

    public Klokken(Db db) {
        this.db = db;
    }

    public Klok start(Actor actor, Klokstart wens) {
        return startAlle(actor, List.of(wens)).getFirst();
    }

    /// Starts clocks in one statement, on the opening hours of the organisation of the actor.
    public List<Klok> startAlle(Actor actor, List<Klokstart> wensen) {
        return startAlle(actor, actor.organisation(), wensen);
    }

    /// As [#startAlle(Actor, List)], on the opening hours of another organisation: that of the link that must act.
    ///
    /// @param organisatie null = the default opening hours
    public List<Klok> startAlle(Actor actor, UUID organisatie, List<Klokstart> wensen) {
        if (wensen.isEmpty()) {
            return List.of();
        }
        return db.change(actor, tx -> {
            var rijen = new ArrayList<Rij>();
            for (var wens : wensen) {
                var keuze = new Kalenderkeuze(organisatie, Kalenders.dag(wens.start()));
                var geldig = kalenders.get(tx, keuze, () -> keuze.lees(tx));
                rijen.add(Rij.gestart(tx.newId(), organisatie, geldig, wens));
            }
            if (new KlokkenSql(tx.handle()).insert(rijen) != rijen.size()) {
                throw new Weigering("klok-loopt-al", "Voor dit onderdeel loopt al een klok van deze soort");
            }
            return rijen.stream().map(Rij::klok).toList();
        });
    }

    /// The work is done: GEHAALD when in time, else OVERSCHREDEN. Empty when no such clock was running.
    public Optional<Klok> stop(Actor actor, UUID root, UUID onderwerp, Kloksoort soort) {
        return db.change(actor, tx -> {
            var sql = new KlokkenSql(tx.handle());
            var gestopt = sql.stop(root, onderwerp, soort, tx.now());
            if (gestopt.isPresent()) {
                return gestopt;
            }
            var stil = sql.lockOpen(root, onderwerp, soort);
            stil.ifPresent(rij -> doorlopen(tx, sql, rij));
            return stil.isEmpty() ? gestopt : sql.stop(root, onderwerp, soort, tx.now());
        });
    }

    /// The subject is withdrawn: all its clocks lapse.
    public List<Klok> laatVervallen(Actor actor, UUID root, UUID onderwerp) {
        return laatVervallen(actor, root, onderwerp, EnumSet.allOf(Kloksoort.class));
    }

    /// As [#laatVervallen(Actor, UUID, UUID)], only the clocks of these kinds.
    public List<Klok> laatVervallen(Actor actor, UUID root, UUID onderwerp, Set<Kloksoort> soorten) {
        return db.change(actor, tx -> new KlokkenSql(tx.handle()).vervallen(root, onderwerp, soorten, tx.now()));
    }

    /// Names another moment for a promise that is not the promise to the customer and not a legal term.
    public Klok verzet(Actor actor, UUID root, UUID onderwerp, Kloksoort soort, Instant deadline, String reden) {
        return db.change(actor, tx -> {
            var sql = new KlokkenSql(tx.handle());
            var verloop = new KlokverloopSql(tx.handle());
            var rij = loopt(sql, root, onderwerp, soort);
            eisReden(reden);
            Klokregels.magVerschuiven(rij.klok(), rij.klok().start());
            if (rij.klok().kalender() == Kalendersoort.ATW) {
                throw new Weigering(
                        "wettelijke-termijn", "Een wettelijke termijn is alleen op te schorten of te verlengen");
            }
            if (!deadline.isAfter(tx.now())) {
                throw new Weigering("moment-voorbij", "Kies een moment dat nog moet komen");
            }
            var momenten = Klokregels.verzet(kalenders(tx, rij), rij, null, deadline);
            verloop.verschuif(rij, momenten);
            verloop.noteer(tx.newId(), rij, null, momenten.deadline(), reden, tx.now());
            tx.publish(new KlokVerzet(root, rij.klok().id(), soort, momenten.deadline(), reden));
            return sql.get(root, rij.klok().id()).klok();
        });
    }

    /// Lets a clock stand still on a legal ground, with its date and what the customer was told.
    public Klok pauzeer(Actor actor, UUID root, UUID onderwerp, Kloksoort soort, Opschorting opschorting) {
        return db.change(actor, tx -> {
            var sql = new KlokkenSql(tx.handle());
            var verloop = new KlokverloopSql(tx.handle());
            var rij = loopt(sql, root, onderwerp, soort);
            Klokregels.magPauzeren(rij.klok(), opschorting, tx.now());
            verloop.pauzeer(tx.newId(), rij, opschorting, tx.now());
            tx.publish(new KlokGepauzeerd(root, rij.klok().id(), soort, opschorting.grond(), opschorting.bericht()));
            return sql.get(root, rij.klok().id()).klok();
        });
    }

    /// The clock runs again; its deadline moves by the time it stood still.
    public Klok hervat(Actor actor, UUID root, UUID onderwerp, Kloksoort soort) {
        return db.change(actor, tx -> {
            var sql = new KlokkenSql(tx.handle());
            var rij = sql.lockOpen(root, onderwerp, soort)
                    .filter(r -> r.klok().stand() == Klokstand.GEPAUZEERD)
                    .orElseThrow(() -> new Weigering("klok-staat-niet-stil", "Deze klok staat niet stil"));
            return doorlopen(tx, sql, rij);
        });
    }

    /// Resumes the clocks whose term to supplement passed unused: nobody has to think of it.
    public List<Klok> hervatVerlopen(Actor actor, int limit) {
        return db.change(actor, tx -> {
            var sql = new KlokkenSql(tx.handle());
            return new KlokverloopSql(tx.handle())
                    .takePauzeVoorbij(Kalenders.dag(tx.now()), limit).stream()
                            .map(rij -> doorlopen(tx, sql, rij))
                            .toList();
        });
    }

    /// Makes a term longer, with the reason.
    public Klok verleng(Actor actor, UUID root, UUID onderwerp, Kloksoort soort, Norm erbij, String reden) {
        return db.change(actor, tx -> {
            var sql = new KlokkenSql(tx.handle());
            var verloop = new KlokverloopSql(tx.handle());
            var rij = loopt(sql, root, onderwerp, soort);
            eisReden(reden);
            Klokregels.magVerschuiven(rij.klok(), tx.now());
            var momenten = Klokregels.verleng(kalenders(tx, rij), rij, erbij, verloop.delen(rij));
            verloop.verschuif(rij, momenten);
            verloop.noteer(tx.newId(), rij, erbij, momenten.deadline(), reden, tx.now());
            tx.publish(new KlokVerlengd(root, rij.klok().id(), soort, erbij.tekst(), momenten.deadline(), reden));
            return sql.get(root, rij.klok().id()).klok();
        });
    }

    /// The legal term becomes another one, counted from the same beginning, with the reason.
    public Klok herzie(Actor actor, UUID root, UUID onderwerp, Kloksoort soort, Norm norm, String reden) {
        return db.change(actor, tx -> {
            var rij = loopt(new KlokkenSql(tx.handle()), root, onderwerp, soort);
            eisReden(reden);
            return new Herziening(this, actor, tx).zet(rij, norm, reden);
        });
    }

    /// Lets this clock say what another one says; the one that ran lapses. For a promise that became another one: a
    /// Vraag that is handled as a case.
    public Klok spiegel(Actor actor, UUID root, UUID onderwerp, Kloksoort soort, Klok naar) {
        return db.change(actor, tx -> new Spiegelklok(tx).zet(root, onderwerp, soort, naar));
    }

    /// The customer has been told a new date and the reason, before the deadline. Told afterwards does not count.
    public List<Klok> meldVooraf(Actor actor, UUID root) {
        return db.change(actor, tx -> new KlokkenSql(tx.handle()).meldVooraf(root, tx.now()));
    }

    /// All clocks of a root, oldest first.
    public List<Klok> list(Actor actor, UUID root) {
        return db.read(actor, tx -> new KlokkenSql(tx.handle()).list(root));
    }

    /// The periods in which clocks of this root stood still.
    public List<Pauze> pauzes(Actor actor, UUID root) {
        return db.read(actor, tx -> new KlokverloopSql(tx.handle()).pauzes(root));
    }

    /// The deadlines of this root that were moved, and why.
    public List<Verlenging> verlengingen(Actor actor, UUID root) {
        return db.read(actor, tx -> new KlokverloopSql(tx.handle()).verlengingen(root));
    }

    /// The clocks that run or pause, per root; a root without one is absent.
    public Map<UUID, List<Klok>> lopend(Actor actor, Collection<UUID> roots) {
        return db.read(actor, tx -> new KlokkenSql(tx.handle()).lopend(roots));
    }

    /// Takes running clocks whose deadline has come; each is handed out once (again only after its deadline moved).
    public List<Klok> neemVerstreken(Actor actor, int limit) {
        return neemVerstreken(actor, EnumSet.allOf(Kloksoort.class), limit);
    }

    /// As [#neemVerstreken(Actor, int)] for some kinds: modules that share the table do not take each other's clocks.
    public List<Klok> neemVerstreken(Actor actor, Set<Kloksoort> soorten, int limit) {
        return db.change(actor, tx -> new KlokkenSql(tx.handle()).takeVerstreken(soorten, tx.now(), limit));
    }

    /// Takes warnings that have come due, of at most `limit` clocks; each warning is handed out once.
    public List<Gewaarschuwd> neemWaarschuwingen(Actor actor, int limit) {
        return neemWaarschuwingen(actor, EnumSet.allOf(Kloksoort.class), limit);
    }

    /// As [#neemWaarschuwingen(Actor, int)] for some kinds.
    public List<Gewaarschuwd> neemWaarschuwingen(Actor actor, Set<Kloksoort> soorten, int limit) {
        return db.change(actor, tx -> new KlokkenSql(tx.handle()).takeWaarschuwingen(soorten, tx.now(), limit));
    }

    private static Klok doorlopen(Tx tx, KlokkenSql sql, Rij rij) {
        var verloop = new KlokverloopSql(tx.handle());
        var pauze = verloop.eindigPauze(rij, tx.now());
        var momenten = Klokregels.hervat(kalenders(tx, rij), rij, pauze, tx.now(), verloop.delen(rij));
        verloop.verschuif(rij, momenten);
        tx.publish(new KlokHervat(rij.klok().root(), rij.klok().id(), rij.klok().soort(), momenten.deadline()));
        return sql.get(rij.klok().root(), rij.klok().id()).klok();
    }

    private static Rij loopt(KlokkenSql sql, UUID root, UUID onderwerp, Kloksoort soort) {
        return sql.lockOpen(root, onderwerp, soort)
                .filter(rij -> rij.klok().stand() == Klokstand.LOOPT)
                .orElseThrow(() -> new Weigering("klok-loopt-niet", "Voor dit onderdeel loopt geen klok"));
    }

    private static Kalenders kalenders(Tx tx, Rij rij) {
        return new KalenderSql(tx.handle()).versie(rij.kalenderVan(), rij.kalenderVersie());
    }

    private static void eisReden(String reden) {
        if (reden == null || reden.isBlank()) {
            throw new Weigering(
                    "reden-ontbreekt",
                    "Schrijf waarom de termijn verandert",
                    Map.of("reden", "Schrijf waarom de termijn verandert"));
        }
    }
}
