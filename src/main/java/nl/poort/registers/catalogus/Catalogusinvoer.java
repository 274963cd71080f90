package nl.poort.registers.catalogus;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.poort.registers.catalogus.Invoer.Staat;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files of types between sending and taking over: kept for a day, looked at before anything happens, taken over in the
/// background so that a long one can be followed.
public final class Catalogusinvoer {
    private static final Logger LOG = LoggerFactory.getLogger(Catalogusinvoer.class);
    private static final Duration BEWAREN = Duration.ofDays(1);
    /// Longer than any import takes: after it a running one was cut off, and nothing of it was kept.
    private static final Duration LANGST = Duration.ofMinutes(30);

    private final Db db;
    private final Catalogusimport werk;
    private final Function<byte[], Catalogusinhoud> lezer;
    private final Map<UUID, Voortgang> lopend = new ConcurrentHashMap<>();

    /// How far a running import is, on this node.
    public record Voortgang(int gedaan, int totaal) {}

    /// @param lezer makes types of the content of a file, or refuses it in words
    public Catalogusinvoer(Db db, Catalogusimport werk, Function<byte[], Catalogusinhoud> lezer) {
        this.db = db;
        this.werk = werk;
        this.lezer = lezer;
    }

    /// Keeps a file that can be read.
    ///
    /// @throws Weigering `bestand-geweigerd` with everything that is wrong; nothing is kept
    public UUID ontvang(Actor wie, String naam, byte[] inhoud) {
        lezer.apply(inhoud);
        return db.change(wie, tx -> {
            Catalogusbeheer.eisBeheerder(tx, wie);
            var sql = new InvoerSql(tx.handle());
            sql.deleteBefore(tx.now().minus(BEWAREN));
            var id = tx.newId();
            sql.insert(wie.organisation(), id, naam, inhoud, tx.now());
            return id;
        });
    }

    public Invoer get(Actor wie, UUID id) {
        return db.read(wie, tx -> {
            var invoer = new InvoerSql(tx.handle()).find(id, false).orElseThrow(Catalogusinvoer::onbekend);
            boolean afgebroken = invoer.staat() == Staat.LOOPT
                    && invoer.gestart().plus(LANGST).isBefore(tx.now());
            return afgebroken
                    ? new Invoer(
                            invoer.uuid(),
                            invoer.naam(),
                            invoer.gemaakt(),
                            Staat.MISLUKT,
                            invoer.gestart(),
                            List.of("Het importeren is afgebroken. Er is niets veranderd: begin opnieuw."))
                    : invoer;
        });
    }

    public Catalogusinhoud inhoud(Actor wie, UUID id) {
        return lezer.apply(db.read(wie, tx -> {
            var sql = new InvoerSql(tx.handle());
            sql.find(id, false).orElseThrow(Catalogusinvoer::onbekend);
            return sql.inhoud(id);
        }));
    }

    /// Null when it does not run here.
    public Voortgang voortgang(UUID id) {
        return lopend.get(id);
    }

    public void verwijder(Actor wie, UUID id) {
        db.run(wie, tx -> {
            Catalogusbeheer.eisBeheerder(tx, wie);
            new InvoerSql(tx.handle()).delete(id);
        });
    }

    /// Begins to take it over; [#get] tells how it went. Call it outside a transaction: it must be committed when the
    /// work begins.
    ///
    /// @throws Weigering `import-loopt`, `import-gedaan`
    public Thread start(Actor wie, UUID id, Importkeuze keuze) {
        var inhoud = inhoud(wie, id);
        db.run(wie, tx -> {
            Catalogusbeheer.eisBeheerder(tx, wie);
            var sql = new InvoerSql(tx.handle());
            var staat =
                    sql.find(id, true).orElseThrow(Catalogusinvoer::onbekend).staat();
            if (staat == Staat.LOOPT && lopend.containsKey(id)) {
                throw new Weigering("import-loopt", "Dit bestand wordt al geïmporteerd.");
            }
            if (staat == Staat.GELUKT) {
                throw new Weigering("import-gedaan", "Dit bestand is al geïmporteerd.");
            }
            sql.start(id, tx.now());
        });
        lopend.put(id, new Voortgang(0, inhoud.aantal()));
        return Thread.ofVirtual().name("import " + id).start(() -> voer(wie, id, inhoud, keuze));
    }

    private void voer(Actor wie, UUID id, Catalogusinhoud inhoud, Importkeuze keuze) {
        try {
            db.run(wie, tx -> {
                var klaar =
                        werk.voer(wie, inhoud, keuze, gedaan -> lopend.put(id, new Voortgang(gedaan, inhoud.aantal())));
                // in the same transaction: it is told to be done if and only if it is
                new InvoerSql(tx.handle()).klaar(id, Staat.GELUKT, verslag(klaar));
            });
        } catch (Weigering w) {
            mislukt(wie, id, w.zinnen());
        } catch (RuntimeException e) {
            LOG.error("import {} failed", id, e);
            mislukt(wie, id, List.of("Er ging iets mis in Poort. Er is niets veranderd."));
        } finally {
            lopend.remove(id);
        }
    }

    private void mislukt(Actor wie, UUID id, List<String> zinnen) {
        db.run(wie, tx -> new InvoerSql(tx.handle()).klaar(id, Staat.MISLUKT, zinnen));
    }

    private static List<String> verslag(Catalogusimport.Uitkomst klaar) {
        var gebruikt = klaar.gebruikt().isEmpty()
                ? "Niets daarvan stond er al."
                : "Deze stonden er al en zijn niet veranderd: " + String.join(", ", klaar.gebruikt()) + ".";
        return List.of("Er zijn " + klaar.gemaakt() + " types en onderdelen gemaakt, allemaal als concept.", gebruikt);
    }

    private static Weigering onbekend() {
        return Weigering.onbekend("Dit bestand");
    }
}
