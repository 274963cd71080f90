package nl.poort.techniek.taken;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The recurring jobs, kept in the database (db-scheduler).
public final class Taken implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Taken.class);

    private static final Actor SYSTEEM = Actor.system("taken");
    private static final Duration HARTSLAG = Duration.ofSeconds(5);

    private final DataSource source;
    private final List<RecurringTask<Void>> taken = new ArrayList<>();
    private final Map<String, Loop> lopen = new ConcurrentHashMap<>();
    private Scheduler scheduler;

    /// How the last run of a job went, for the health page.
    ///
    /// @param fout the kind of failure, or empty
    public record Loop(String taak, Instant laatst, String fout) {}

    public Taken(DataSource source) {
        this.source = source;
    }

    /// Runs `werk` again and again, this long after it ended.
    public Taken elke(Duration pauze, String naam, Runnable werk) {
        taken.add(Tasks.recurring(naam, FixedDelay.of(pauze)).execute((instance, ctx) -> loop(naam, werk)));
        return this;
    }

    private void loop(String naam, Runnable werk) {
        try {
            werk.run();
            lopen.put(naam, new Loop(naam, Instant.now(), ""));
        } catch (RuntimeException e) {
            LOG.error("job {} failed", naam, e);
            lopen.put(naam, new Loop(naam, Instant.now(), e.getClass().getSimpleName()));
        }
    }

    /// Frees what a killed program held: only for who is alone on its database, and before [#start]. Otherwise the
    /// silence of the dead one has to last half a minute.
    public Taken geefVrij(Db db) {
        int vrij = db.change(SYSTEEM, tx -> new TakenSql(tx.handle()).geefVrij());
        if (vrij > 0) {
            LOG.info("{} jobs were held by a program that was killed", vrij);
        }
        return this;
    }

    public Taken start() {
        scheduler = Scheduler.create(source)
                .tableName("taken.taak")
                .startTasks(taken)
                .threads(4)
                .pollingInterval(Duration.ofSeconds(1))
                // a job of a node that was killed is free again after half a minute, not after half an hour
                .heartbeatInterval(HARTSLAG)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        scheduler.start();
        return this;
    }

    public List<Loop> lopen() {
        return List.copyOf(lopen.values());
    }

    @Override
    public void close() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
