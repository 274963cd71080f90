package nl.poort.techniek.db;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/// One running transaction: the database handle for the `…Sql` classes, the moment, the actor, and [#publish].
public final class Tx {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Handle handle;
    private final Instant now;
    private final Ids ids;
    private final BiConsumer<Tx, Gebeurtenis> events;
    private Actor actor;

    Tx(Handle handle, Instant now, Ids ids, Actor actor, BiConsumer<Tx, Gebeurtenis> events) {
        this.handle = handle;
        this.now = now;
        this.ids = ids;
        this.actor = actor;
        this.events = events;
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

    /// Appends the gebeurtenis and its deliveries to this transaction, and calls the listeners that share it.
    public void publish(Gebeurtenis gebeurtenis) {
        events.accept(this, gebeurtenis);
    }

    void become(Actor other) {
        if (!java.util.Objects.equals(other.organisation(), actor.organisation())) {
            announce(handle, other);
        }
        actor = other;
    }

    static void announce(Handle handle, Actor actor) {
        handle.createQuery("select set_config('poort.organisatie', :o, true)")
                .bind(
                        "o",
                        actor.organisation() == null
                                ? "*"
                                : actor.organisation().toString())
                .mapTo(String.class)
                .one();
    }
}
