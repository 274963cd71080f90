package nl.poort.techniek.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/// One running transaction: the database handle for the `…Sql` classes, the moment, the actor, and [#publish].
///
/// Whose rows may be seen is told to the database right before the first statement that needs it ([#announce]), so
/// that a use case inside another one costs a round trip only when it asks something.
public final class Tx {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final String OPEN = """
            select set_config('poort.organisatie', ?, true), (select sum(stand) from techniek.traag),
              set_config('poort.dag', ?, true)""";
    private static final String OPEN_LIGHTLY = """
            select set_config('poort.organisatie', ?, true), (select sum(stand) from techniek.traag),
              set_config('poort.dag', ?, true), set_config('synchronous_commit', 'off', true)""";
    private static final String SWITCH = "select set_config('poort.organisatie', ?, true)";

    private final Handle handle;
    private final Instant now;
    private final Ids ids;
    private final BiConsumer<Tx, Gebeurtenis> events;
    private final boolean lightly;
    private final Deque<Runnable> last = new ArrayDeque<>();
    private final Map<Object, Object> kept = new HashMap<>();
    private Actor actor;
    /// what the database was told; null = nothing yet
    private String announced;
    private boolean quiet;
    private boolean slowDataChanged;
    private long version;

    /// @param lightly what is written may be lost when the machine fails
    Tx(Handle handle, Instant now, Ids ids, Actor actor, BiConsumer<Tx, Gebeurtenis> events, boolean lightly) {
        this.handle = handle;
        this.now = now;
        this.ids = ids;
        this.actor = actor;
        this.events = events;
        this.lightly = lightly;
    }

    public Handle handle() {
        return handle;
    }

    /// The one moment of this transaction: everything in it happened then.
    public Instant now() {
        return now;
    }

    public ZonedDateTime local() {
        return now.atZone(ZONE);
    }

    public Actor actor() {
        return actor;
    }

    /// A new time-ordered id (uuid version 7).
    public UUID newId() {
        return ids.next();
    }

    /// Adds the gebeurtenis and its deliveries to this transaction, and calls the listeners that share it.
    public void publish(Gebeurtenis gebeurtenis) {
        events.accept(this, gebeurtenis);
    }

    /// What part of the program keeps during this transaction.
    @SuppressWarnings("unchecked")
    public <T> T keep(Object owner, Supplier<T> first) {
        return (T) kept.computeIfAbsent(owner, o -> first.get());
    }

    /// Runs `work` as the last of this transaction, once.
    public void beforeCommit(Runnable work) {
        last.add(work);
    }

    /// This transaction changes what [Onthouden] remembers: from now on it reads for itself.
    public void slowDataChanged() {
        slowDataChanged = true;
    }

    boolean readsForItself() {
        return slowDataChanged;
    }

    /// How often slow data had changed when this transaction began. Whoever acts by now: what is remembered, all may
    /// see.
    long version() {
        if (announced == null) {
            announce();
        }
        return version;
    }

    void become(Actor other) {
        actor = other;
    }

    void finish() {
        while (!last.isEmpty()) {
            last.poll().run();
        }
    }

    /// For statements on tables of `techniek` that belong to nobody.
    <T> T quietly(Supplier<T> work) {
        quiet = true;
        try {
            return work.get();
        } finally {
            quiet = false;
        }
    }

    /// Called before every statement: row level security must hold for whoever acts now.
    void announce() {
        var wanted = actor.organisation() == null ? "*" : actor.organisation().toString();
        if (quiet || wanted.equals(announced)) {
            return;
        }
        var opening = lightly ? OPEN_LIGHTLY : OPEN;
        try (var statement = connection().prepareStatement(announced == null ? opening : SWITCH)) {
            statement.setString(1, wanted);
            if (announced == null) {
                statement.setString(2, Db.dag(now).toString());
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                if (announced == null) {
                    version = rows.getLong(2);
                }
            }
        } catch (SQLException e) {
            throw new org.jdbi.v3.core.statement.UnableToExecuteStatementException(e, null);
        }
        announced = wanted;
    }

    private Connection connection() {
        return handle.getConnection();
    }
}
