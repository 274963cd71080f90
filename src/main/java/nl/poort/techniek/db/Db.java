package nl.poort.techniek.db;

import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.postgres.PostgresPlugin;

/// The database: [#read] and [#change] are the only two ways in.
///
/// A use case that is called inside another one joins its transaction, so that one click is one commit.
public final class Db {
    private static final ScopedValue<Tx> CURRENT = ScopedValue.newInstance();
    private static final ScopedValue<LocalDate> DAG = ScopedValue.newInstance();
    private static final int TRIES = 4;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Ids ids;
    private final Plaatsen plaatsen = new Plaatsen(Databank.PLAATSEN);
    private volatile BiConsumer<Tx, Gebeurtenis> events = (tx, g) -> {
        throw new IllegalStateException("nobody records " + g.soort());
    };

    public Db(DataSource source, Clock clock) {
        this.jdbi = Jdbi.create(source).installPlugin(new PostgresPlugin());
        jdbi.getConfig(SqlStatements.class).addCustomizer(new Announcing());
        this.clock = clock;
        this.ids = new Ids(clock);
    }

    /// Wiring: who writes down the gebeurtenissen (module `gebeurtenissen`).
    public void recordWith(BiConsumer<Tx, Gebeurtenis> recorder) {
        this.events = recorder;
    }

    /// Wiring: how a column becomes a value of this type, in every query.
    public <T> void maps(Class<T> type, ColumnMapper<T> mapper) {
        jdbi.registerColumnMapper(type, mapper);
    }

    public Clock clock() {
        return clock;
    }

    /// Reads the versions that are valid on this day, instead of those of today.
    public static <T> T op(LocalDate dag, Supplier<T> work) {
        return ScopedValue.where(DAG, dag).call(work::get);
    }

    /// The day on which versions are read: `poort.dag` in the database.
    static LocalDate dag(Instant now) {
        return DAG.orElse(LocalDate.ofInstant(now, Tx.ZONE));
    }

    /// Runs a query in a read-only transaction as the given actor.
    public <T> T read(Actor actor, Function<Tx, T> work) {
        if (CURRENT.isBound()) {
            return joined(actor, work);
        }
        return plaatsen.binnen(
                actor,
                () -> jdbi.inTransaction(handle -> {
                    handle.setReadOnly(true);
                    return run(handle, actor, false, work);
                }));
    }

    /// Runs one change: business rows, gebeurtenissen and deliveries commit together or not at all.
    ///
    /// A deadlock or serialization failure runs the whole change again, up to four times: `work` must have no other
    /// effects than on the database.
    public <T> T change(Actor actor, Function<Tx, T> work) {
        return change(actor, false, work);
    }

    /// As [#change], but nobody waits until it is on disk: for counting tries, never for what somebody was told is
    /// kept.
    /// Inside another change it is as lasting as that one.
    public void runLightly(Actor actor, java.util.function.Consumer<Tx> work) {
        change(actor, true, tx -> {
            work.accept(tx);
            return null;
        });
    }

    private <T> T change(Actor actor, boolean lightly, Function<Tx, T> work) {
        if (CURRENT.isBound()) {
            return joined(actor, work);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return plaatsen.binnen(actor, () -> jdbi.inTransaction(handle -> run(handle, actor, lightly, work)));
            } catch (UnableToExecuteStatementException e) {
                if (attempt == TRIES || !isWorthRetrying(e)) {
                    throw e;
                }
            }
        }
    }

    /// Runs `work` once for this key: whoever comes again with the same key and fingerprint gets the first answer,
    /// also at the same moment; with another fingerprint it is refused (scorecard A6 to A8). Use cases called
    /// inside it join in.
    ///
    /// @param fingerprint what was asked (a hash of the body): the same key may not be used for something else
    /// @param work gives the answer as text, such as JSON or the address to redirect to
    public String once(Actor actor, String key, String fingerprint, Supplier<String> work) {
        return change(actor, tx -> {
            var sql = new EenmaligSql(tx.handle());
            var owner = String.valueOf(actor.organisation() == null ? actor.id() : actor.organisation());
            if (!tx.quietly(() -> sql.claim(owner, key, fingerprint, tx.now()))) {
                var first = sql.get(owner, key);
                if (!first.vingerafdruk().equals(fingerprint)) {
                    throw new nl.poort.techniek.Weigering(
                            "sleutel-al-gebruikt", "Deze sleutel is al gebruikt voor een ander verzoek");
                }
                return first.antwoord();
            }
            var answer = work.get();
            tx.quietly(() -> sql.answer(owner, key, answer));
            return answer;
        });
    }

    /// Forgets the answers of keys that nobody will send again; returns how many.
    public int forgetOnce(java.time.Duration older) {
        return change(
                Actor.system("sleutels opruimen"),
                tx -> new EenmaligSql(tx.handle()).forget(tx.now().minus(older)));
    }

    /// As [#change], without a result.
    public void run(Actor actor, java.util.function.Consumer<Tx> work) {
        change(actor, tx -> {
            work.accept(tx);
            return null;
        });
    }

    private <T> T run(Handle handle, Actor actor, boolean lightly, Function<Tx, T> work) {
        // PostgreSQL keeps microseconds: a moment that was stored must be equal to the one it is compared with
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var tx = new Tx(handle, now, ids, actor, (t, g) -> events.accept(t, g), lightly);
        return ScopedValue.where(CURRENT, tx).call(() -> {
            var result = work.apply(tx);
            tx.finish();
            return result;
        });
    }

    private <T> T joined(Actor actor, Function<Tx, T> work) {
        var tx = CURRENT.get();
        var before = tx.actor();
        tx.become(actor);
        try {
            return work.apply(tx);
        } finally {
            tx.become(before);
        }
    }

    /// Row level security holds for whoever acts when a statement runs, also when a `…Sql` was made by somebody else.
    private static final class Announcing implements StatementCustomizer {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext ctx) {
            if (CURRENT.isBound()) {
                CURRENT.get().announce();
            }
        }
    }

    private static boolean isWorthRetrying(UnableToExecuteStatementException e) {
        return e.getCause() instanceof java.sql.SQLException sql
                && ("40001".equals(sql.getSQLState()) || "40P01".equals(sql.getSQLState()));
    }
}
