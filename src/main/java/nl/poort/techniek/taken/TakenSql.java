package nl.poort.techniek.taken;

import org.jdbi.v3.core.Handle;

/// The table of db-scheduler.
final class TakenSql {
    private final Handle handle;

    TakenSql(Handle handle) {
        this.handle = handle;
    }

    /// How many jobs were held.
    int geefVrij() {
        return handle.execute("""
                update taken.taak set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                where picked""");
    }
}
