package nl.poort;

import javax.sql.DataSource;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/// A fresh, migrated database for one test (class): `try (var test = TestDatabase.open()) { … }`.
///
/// It works as `poort_app`, so row level security holds; [#eigenaar] looks past it.
public final class TestDatabase implements AutoCloseable {
    private final TestServer server = TestServer.get();
    private final String name = server.newDatabase();
    private final TestKlok klok = new TestKlok("2026-03-09T10:12");
    private final Opdrachtenteller teller = new Opdrachtenteller();
    private final Databank databank;
    private final Db db;
    private final Gebeurtenissen gebeurtenissen;

    private TestDatabase() {
        databank = Databank.openThrowAway(url(), user(), password());
        db = new Db(teller.tel(databank.source()), klok);
        gebeurtenissen = new Gebeurtenissen(db);
    }

    public static TestDatabase open() {
        return new TestDatabase();
    }

    public Db db() {
        return db;
    }

    /// What the program asks of the database.
    public Opdrachtenteller opdrachten() {
        return teller;
    }

    public DataSource bron() {
        return databank.source();
    }

    public Gebeurtenissen gebeurtenissen() {
        return gebeurtenissen;
    }

    /// Stands at Monday 9 March 2026, 10:12 until the test moves it.
    public TestKlok klok() {
        return klok;
    }

    public TestKlok clock() {
        return klok;
    }

    /// Straight on the tables, past row level security: to look at what is stored, and to plant faults.
    public Jdbi eigenaar() {
        return Jdbi.create(url(), server.postgres().superuser(), password()).installPlugin(new PostgresPlugin());
    }

    /// Cannot be reached until [#terug].
    public void weg() {
        server.allowConnections(name, false);
    }

    public void terug() {
        server.allowConnections(name, true);
    }

    public String url() {
        return server.postgres().url(name);
    }

    public String user() {
        return server.postgres().user();
    }

    public String password() {
        return server.postgres().password();
    }

    @Override
    public void close() {
        databank.close();
        server.drop(name);
    }
}
