package nl.poort.techniek.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import nl.poort.techniek.Weigering;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// The connections to PostgreSQL: [#open] brings the schema up to date, checks that the server keeps what it
/// acknowledges, and gives a pool whose connections work as `poort_app`, the role without rights to change the schema.
public final class Databank implements AutoCloseable {
    public static final String ROLE = "poort_app";
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int CONNECTIONS = Math.max(10, 4 * Runtime.getRuntime().availableProcessors());
    /// For the work of everybody; the others are for the jobs table and for looking whether the database is there.
    static final int PLAATSEN = CONNECTIONS - 2;

    private final HikariDataSource pool;

    private Databank(HikariDataSource pool) {
        this.pool = pool;
    }

    /// @throws Weigering when the server cannot be reached, is too old, or is set in a way that loses data
    public static Databank open(String url, String user, String password) {
        try (var connection = connect(url, user, password)) {
            Serverkeuring.keur(connection);
        } catch (SQLException e) {
            throw unreachable(e);
        }
        migrate(url, user, password);
        return new Databank(pool(url, user, password, "set role " + ROLE + ";" + Serverkeuring.GUARD, CONNECTIONS));
    }

    /// A pool without looking at the safety of the server: for databases that are thrown away.
    public static Databank openThrowAway(String url, String user, String password) {
        return new Databank(pool(url, user, password, "set role " + ROLE, CONNECTIONS));
    }

    /// Brings the schema up to date as the owner; nodes that start together wait for each other.
    public static void migrate(String url, String user, String password) {
        try (var connection = connect(url, user, password)) {
            prepareRole(connection);
        } catch (SQLException e) {
            throw unreachable(e);
        }
        var owner = new PGSimpleDataSource();
        owner.setURL(url);
        owner.setUser(user);
        owner.setPassword(password);
        // the owner is under row level security too: a migration works for all organisations
        owner.setOptions("-c poort.organisatie=*");
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:nl/poort/migraties")
                .sqlMigrationPrefix("")
                .sqlMigrationSeparator("_")
                .table("migraties")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    public DataSource source() {
        return pool;
    }

    /// Whether a connection can be had and answers, quickly either way.
    public boolean isAlive() {
        try (var connection = pool.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private static HikariDataSource pool(String url, String user, String password, String init, int size) {
        var config = new HikariConfig();
        config.setPoolName("poort");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setConnectionInitSql(init);
        // set once per connection: asking for it per transaction costs six round trips
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(CONNECT.toMillis());
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(10_000);
        defaults().forEach((name, value) -> config.addDataSourceProperty(name.toString(), value));
        return new HikariDataSource(config);
    }

    /// What the address itself says goes before these.
    private static Properties defaults() {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "poort");
        properties.setProperty("connectTimeout", String.valueOf(CONNECT.toSeconds()));
        properties.setProperty("loginTimeout", String.valueOf(CONNECT.toSeconds()));
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty(
                "options", "-c statement_timeout=30s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s");
        return properties;
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", String.valueOf(CONNECT.toSeconds()));
        return DriverManager.getConnection(url, properties);
    }

    /// The role must be there, and we must be allowed to become it (since PostgreSQL 16 making it is not enough).
    private static void prepareRole(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    do $$
                    begin
                      if not exists (select from pg_roles where rolname = 'poort_app') then
                        create role poort_app nologin;
                      end if;
                      if not pg_has_role(current_user, 'poort_app', 'set') then
                        execute format('grant poort_app to %I with set true, inherit false', current_user);
                      end if;
                    exception
                      when duplicate_object or unique_violation then null;
                      when insufficient_privilege then
                        raise exception 'poort_app ontbreekt' using errcode = '42501';
                    end $$""");
        } catch (SQLException e) {
            if ("42501".equals(e.getSQLState())) {
                throw new Weigering(
                        "rol-ontbreekt",
                        "De databasegebruiker mag de rol poort_app niet maken of gebruiken. Laat de databasebeheerder "
                                + "doen: create role poort_app nologin; grant poort_app to <gebruiker>;");
            }
            throw e;
        }
    }

    private static Weigering unreachable(SQLException e) {
        return new Weigering("database-onbereikbaar", "De database is niet te gebruiken: " + e.getMessage());
    }
}
