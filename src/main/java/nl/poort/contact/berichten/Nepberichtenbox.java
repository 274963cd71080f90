package nl.poort.contact.berichten;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The Berichtenbox of the demo: everybody has one, unless it is said of somebody; what comes in can be read there.
public final class Nepberichtenbox implements Berichtenbox {
    private static final Actor DEMO = Actor.system("Berichtenbox van de demo");

    private final Db db;
    private final Set<Bsn> zonder = ConcurrentHashMap.newKeySet();
    private final Map<Bsn, Uitslag> anders = new ConcurrentHashMap<>();

    /// One message in it.
    public record Ontvangen(
            UUID bericht, String onderwerp, String tekst, String referentie, List<String> bijlagen, Instant tijd) {}

    public Nepberichtenbox(Db db) {
        this.db = db;
    }

    /// This citizen chose not to get post here.
    public void meldAf(Bsn burger) {
        zonder.add(burger);
    }

    /// From now on this is what becomes of messages to this citizen.
    public void antwoord(Bsn burger, Stand stand, String code) {
        anders.put(burger, new Uitslag(stand, code));
    }

    @Override
    public boolean isBereikbaar(Afzender van, Bsn burger) {
        return !zonder.contains(burger);
    }

    @Override
    public Uitslag lever(Afzender van, Post post) {
        var uitslag = zonder.contains(post.burger())
                ? new Uitslag(Stand.GEWEIGERD, "NietActiefOfGeabonneerd")
                : anders.getOrDefault(post.burger(), new Uitslag(Stand.VERWERKT, "Verwerkt"));
        if (uitslag.stand() != Stand.STORING) {
            db.run(DEMO, tx -> new NepboxSql(tx.handle()).insert(van, post, uitslag, tx.now()));
        }
        return uitslag;
    }

    @Override
    public Optional<Uitslag> uitslag(Afzender van, UUID bericht) {
        return db.read(DEMO, tx -> new NepboxSql(tx.handle()).find(van.oin(), bericht));
    }

    /// The last messages, the newest first.
    public List<Ontvangen> list(int limit) {
        return db.read(DEMO, tx -> new NepboxSql(tx.handle()).list(limit));
    }
}
