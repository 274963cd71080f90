package nl.poort.techniek.gebeurtenissen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.taken.Beurten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Records every gebeurtenis and tells the listeners: [#within] the same transaction, or [#after] it from the outbox.
public final class Gebeurtenissen {
    private static final Logger LOG = LoggerFactory.getLogger(Gebeurtenissen.class);
    /// Waiting time before the next try, by number of tries so far; together more than seven days.
    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private static final Duration KEEP_TRYING = Duration.ofDays(8);

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Actor DELIVERING = Actor.system("gebeurtenissen bezorgen");

    private final Db db;
    private final Map<Class<?>, List<BiConsumer<Tx, Gebeurtenis>>> within = new HashMap<>();
    private final Map<String, List<String>> listenersOf = new HashMap<>();
    private final Map<String, Map<String, Delivery>> handlers = new HashMap<>();
    private final List<Consumer<Opgetekend>> taps = new ArrayList<>();
    private final Beurten<UUID> beurten = new Beurten<>(this::whoWaits, this::deliverOne);

    private record Delivery(Class<? extends Gebeurtenis> type, BiConsumer<Vermelding, Gebeurtenis> handler) {}

    /// Which record of history a listener hears of: the same id twice is one thing heard twice.
    public record Vermelding(UUID id, java.time.Instant tijd) {}

    /// A stored gebeurtenis as a timeline shows it.
    ///
    /// @param inhoud the fields of the event as JSON
    public record Opgetekend(
            UUID id,
            UUID root,
            String soort,
            String wie,
            UUID organisatie,
            String doel,
            java.time.Instant tijd,
            String inhoud) {}

    /// A gebeurtenis that is still to be written, with who must hear of it.
    record Nieuw(Opgetekend wat, UUID wie, List<String> luisteraars) {}

    /// A delivery that did not succeed yet.
    public record Wachtend(
            UUID id, String luisteraar, UUID root, String soort, int pogingen, boolean dood, String fout) {}

    public Gebeurtenissen(Db db) {
        this.db = db;
        db.recordWith(this::record);
    }

    /// Calls `listener` inside the transaction that publishes an event of this type: for what must never be apart.
    @SuppressWarnings("unchecked")
    public <G extends Gebeurtenis> void within(Class<G> type, BiConsumer<Tx, G> listener) {
        within.computeIfAbsent(type, t -> new ArrayList<>()).add((BiConsumer<Tx, Gebeurtenis>) listener);
    }

    /// Calls `listener` after commit, at least once, in order per root, until it succeeds; it must be idempotent.
    ///
    /// @param name stable: it stands in the database
    public <G extends Gebeurtenis> void after(String name, Class<G> type, Consumer<G> listener) {
        afterWithId(name, type, (vermelding, g) -> listener.accept(g));
    }

    /// As [#after], for a listener that must know which record it hears of.
    @SuppressWarnings("unchecked")
    public <G extends Gebeurtenis> void afterWithId(String name, Class<G> type, BiConsumer<Vermelding, G> listener) {
        var kind = Gebeurtenis.kindOf(type);
        listenersOf.computeIfAbsent(kind, k -> new ArrayList<>()).add(name);
        var old = handlers.computeIfAbsent(name, n -> new HashMap<>()).put(kind, new Delivery(type, (BiConsumer<
                        Vermelding, Gebeurtenis>)
                (BiConsumer<?, ?>) listener));
        if (old != null) {
            throw new IllegalStateException(name + " already listens to " + kind);
        }
    }

    /// Tells `tap` of every recorded gebeurtenis right after it was published (not yet committed): for live screens
    /// only.
    public void tap(Consumer<Opgetekend> tap) {
        taps.add(tap);
    }

    /// The timeline of one root, oldest first; the caller has checked that the actor may see the root.
    public List<Opgetekend> list(Actor actor, UUID root) {
        return db.read(actor, tx -> {
            write(tx);
            return new GebeurtenissenSql(tx.handle()).list(root);
        });
    }

    /// What the history of a removed main object said is destroyed with it; that it was there and who removed it stays.
    public void vernietig(Tx tx, UUID root) {
        // behind what this transaction itself still writes down
        tx.beforeCommit(() -> new GebeurtenissenSql(tx.handle()).destroy(root));
    }

    /// Deliveries that failed at least once, dead ones first; for the page that shows them. An organisation sees its
    /// own and those of the program itself.
    public List<Wachtend> wachtend(Actor actor) {
        // the program reads: what it waits with itself has no organisation, and the question says whose are shown
        return db.read(DELIVERING, tx -> new GebeurtenissenSql(tx.handle()).waiting(actor.organisation()));
    }

    /// Puts a dead delivery back in the queue.
    public void opnieuw(Actor actor, UUID id, String luisteraar) {
        db.run(DELIVERING, tx -> {
            var sql = new GebeurtenissenSql(tx.handle());
            if (sql.waiting(actor.organisation()).stream()
                    .noneMatch(w -> w.id().equals(id) && w.luisteraar().equals(luisteraar))) {
                throw nl.poort.techniek.Weigering.onbekend("Deze bezorging");
            }
            sql.retryNow(id, luisteraar, tx.now());
        });
    }

    /// Delivers what is due, at most `limit`, every organisation in turn; returns how many were handled. Called by the
    /// worker, and by tests.
    public int deliver(int limit) {
        return beurten.doe(limit);
    }

    /// Frees what a killed program was delivering: only for who is alone on its database, and before it begins.
    /// Otherwise the lease of the dead one has to pass.
    public void geefVrij() {
        db.run(DELIVERING, tx -> new GebeurtenissenSql(tx.handle()).release(tx.now()));
    }

    private List<UUID> whoWaits() {
        return db.read(DELIVERING, tx -> new GebeurtenissenSql(tx.handle()).whoWaits(tx.now()));
    }

    /// Takes one delivery for a while, hears it outside any transaction (a listener may call outside and opens its
    /// own),
    /// and strikes it off. Whoever dies in between leaves it to be taken again after the lease.
    private boolean deliverOne(UUID organisatie) {
        var taken = db.change(
                DELIVERING,
                tx -> new GebeurtenissenSql(tx.handle())
                        .takeNext(organisatie, tx.now(), tx.now().plus(LEASE)));
        if (taken.isEmpty()) {
            return false;
        }
        var row = taken.get();
        try {
            var delivery = handlers.getOrDefault(row.luisteraar(), Map.of()).get(row.soort());
            if (delivery == null) {
                throw new IllegalStateException("no listener " + row.luisteraar() + " for " + row.soort());
            }
            delivery.handler().accept(new Vermelding(row.id(), row.tijd()), Json.read(row.inhoud(), delivery.type()));
            db.run(DELIVERING, tx -> new GebeurtenissenSql(tx.handle()).delivered(row));
        } catch (RuntimeException e) {
            postpone(row, e);
        }
        return true;
    }

    private void postpone(GebeurtenissenSql.Due row, RuntimeException e) {
        LOG.warn(
                "delivery to {} of {} failed ({} tries): {}",
                row.luisteraar(),
                row.soort(),
                row.pogingen() + 1,
                e.getClass().getSimpleName());
        db.run(DELIVERING, tx -> {
            var wait = BACK_OFF.get(Math.min(row.pogingen(), BACK_OFF.size() - 1));
            boolean dead = row.sinds().plus(KEEP_TRYING).isBefore(tx.now());
            new GebeurtenissenSql(tx.handle()).postpone(row, tx.now().plus(wait), dead, String.valueOf(e.getMessage()));
        });
    }

    /// What this transaction recorded is written in one statement, as its last: listeners inside it do not need the
    /// row.
    private List<Nieuw> pending(Tx tx) {
        return tx.keep(this, () -> {
            tx.beforeCommit(() -> write(tx));
            return new ArrayList<Nieuw>();
        });
    }

    private void write(Tx tx) {
        var nieuw = pending(tx);
        if (!nieuw.isEmpty()) {
            new GebeurtenissenSql(tx.handle()).insert(nieuw, tx.now());
            nieuw.clear();
        }
    }

    private void record(Tx tx, Gebeurtenis g) {
        var actor = tx.actor();
        var row = new Opgetekend(
                tx.newId(),
                g.root(),
                Gebeurtenis.kindOf(g.getClass()), // a record may have a component of that name
                actor.name(),
                actor.organisation(),
                actor.purpose(),
                tx.now(),
                Json.write(g));
        pending(tx).add(new Nieuw(row, actor.id(), listenersOf.getOrDefault(row.soort(), List.of())));
        within.getOrDefault(g.getClass(), List.of()).forEach(listener -> listener.accept(tx, g));
        taps.forEach(tap -> tap.accept(row));
    }
}
