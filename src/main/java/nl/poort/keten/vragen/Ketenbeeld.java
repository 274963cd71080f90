package nl.poort.keten.vragen;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The chain from above: how much lies where, and what waits longest. Only Vragen that the reader may see count.
public final class Ketenbeeld {
    private final Db db;

    public Ketenbeeld(Db db) {
        this.db = db;
    }

    /// Per agreement, team and thing to do; a Vraag counts where the work on it lies, not where somebody waits for it.
    public List<Schakelstand> standen(Actor actor) {
        return db.read(actor, tx -> new KetenbeeldSql(tx.handle()).standen(tx.now()));
    }

    /// Which organisations these Vragen concern or concerned: that of the customer's contact, and all on the way. What
    /// is
    /// no Vraag is not in it.
    public Map<UUID, Set<UUID>> betrokken(Collection<UUID> vragen) {
        return db.read(Actor.system("schermen bijwerken"), tx -> new KetenbeeldSql(tx.handle()).betrokken(vragen));
    }

    /// The Vragen of one chain that lie longest where they are, the longest first.
    public List<Ketenplaats> langst(Actor actor, String afspraak, int limiet) {
        return db.read(actor, tx -> new KetenbeeldSql(tx.handle()).langst(afspraak, limiet));
    }
}
