package nl.poort.techniek.embedded;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import org.slf4j.LoggerFactory;

/// A program of its own that writes without end and tells on its output what was acknowledged: to be killed by a test.
final class Schrijver {
    record ProefBevestigd(UUID root, String tekst) implements Gebeurtenis {}

    private Schrijver() {}

    /// Arguments: home, folder with the programs, root of the events, name of this run.
    public static void main(String[] args) {
        var layout = new EmbeddedPostgres.Layout(Path.of(args[0]), Path.of(args[1]), false, java.util.List.of());
        try (var postgres = EmbeddedPostgres.start(layout);
                var databank = Databank.open(postgres.url(), postgres.user(), postgres.password())) {
            System.out.println("server " + postgres.pid());
            var db = new Db(databank.source(), Clock.systemUTC());
            new Gebeurtenissen(db);
            var root = UUID.fromString(args[2]);
            for (int n = 0; ; n++) {
                write(db, root, args[3] + "-" + n);
            }
        } catch (nl.poort.techniek.Weigering w) {
            System.out.println("geweigerd " + w.getMessage());
        }
    }

    /// A write that failed is not repeated: it was not acknowledged, and may or may not be there.
    private static void write(Db db, UUID root, String text) {
        try {
            db.run(Actor.system("proef"), tx -> tx.publish(new ProefBevestigd(root, text)));
            System.out.println("bevestigd " + text);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Schrijver.class).warn("not written: {}", e.toString());
        }
    }
}
