package nl.poort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// The demo chain as it stands before the program does its first work, made once per test run and then copied: it
/// goes through thousands of rows, and a program that finds it there starts as it does the second time.
final class Demosjabloon {
    /// The moment at which it is made; who takes a copy begins then.
    static final String BEGIN = "2026-03-09T10:12";

    private static Demosjabloon instance;

    private final TestServer server = TestServer.get();
    private final TestMap map = TestMap.open();
    private final String database = server.newDatabase();

    static synchronized Demosjabloon get() {
        if (instance == null) {
            instance = new Demosjabloon();
        }
        return instance;
    }

    private Demosjabloon() {
        Runtime.getRuntime().addShutdownHook(new Thread(map::close));
        var instellingen = Proefinstellingen.lees(map.pad(), database, Map.of("POORT_DEMO", "true"));
        var postgres = server.postgres();
        try (var databank = Databank.openThrowAway(postgres.url(database), postgres.user(), postgres.password())) {
            var db = new Db(databank.source(), new TestKlok(BEGIN));
            var modules = new Modules(db, new Gebeurtenissen(db), Poort.bezorgers(instellingen, db));
            new Raderwerk(modules, instellingen.publicUrl()).luister();
            try (var koppelingen = new Koppelingen(modules, instellingen)) {
                koppelingen.luister();
                new Demovulling(modules, koppelingen).maak();
            }
        }
        server.allowConnections(database, false);
    }

    /// A database of its own with everything in it, and its files below this home.
    String kopie(Path home) {
        try (var paden = Files.walk(map.pad())) {
            for (var pad : paden.toList()) {
                var naar = home.resolve(map.pad().relativize(pad).toString());
                if (Files.isDirectory(pad)) {
                    Files.createDirectories(naar);
                } else {
                    Files.copy(pad, naar);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server.newDatabase(database);
    }
}
