package nl.poort.techniek.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the other programs on this database that something happened (`LISTEN`/`NOTIFY`), over one connection per
/// program.
///
/// Only for what may be missed: a program that was away hears that it missed something, not what. Never in the
/// transaction of a change: PostgreSQL lets those that notify commit one by one.
public final class Omroep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Omroep.class);
    private static final String KANAAL = "poort";
    private static final int HOOGSTENS = 7_900;
    private static final int GEDULD = 10_000;
    private static final Duration OPNIEUW = Duration.ofSeconds(2);

    private final DataSource source;
    private volatile boolean open = true;
    private volatile boolean verbonden;
    private volatile Connection verbinding;

    public Omroep(DataSource source) {
        this.source = source;
    }

    /// Starts to listen, on a thread of its own, until it is closed.
    ///
    /// @param hoor gets each message, also the own ones
    /// @param gemist called after the line was broken and is there again
    public Omroep luister(Consumer<String> hoor, Runnable gemist) {
        Thread.ofVirtual().name("omroep").start(() -> {
            for (boolean eerst = true; open; eerst = false) {
                try (var lijn = source.getConnection()) {
                    verbinding = lijn;
                    try (var opdracht = lijn.createStatement()) {
                        opdracht.execute("listen " + KANAAL);
                    }
                    verbonden = true;
                    if (!eerst) {
                        gemist.run();
                    }
                    ontvang(lijn, hoor);
                } catch (SQLException | RuntimeException e) {
                    meldBreuk(e);
                }
                verbonden = false;
                rust();
            }
        });
        return this;
    }

    private void ontvang(Connection lijn, Consumer<String> hoor) throws SQLException {
        var pg = lijn.unwrap(PGConnection.class);
        while (open) {
            var berichten = pg.getNotifications(GEDULD);
            if (berichten == null || berichten.length == 0) {
                if (!lijn.isValid(2)) {
                    throw new SQLException("the line is dead");
                }
                continue;
            }
            for (var bericht : berichten) {
                hoor.accept(bericht.getParameter());
            }
        }
    }

    private void meldBreuk(Exception e) {
        if (open) {
            LOG.warn("not listening to the other programs for a moment: {}", e.getMessage());
        }
    }

    private void rust() {
        try {
            if (open) {
                Thread.sleep(OPNIEUW);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Sends one message, at most 7900 characters of plain ASCII; when it cannot, nobody hears it.
    public void roep(String bericht) {
        if (bericht.length() > HOOGSTENS) {
            throw new IllegalArgumentException("a message of " + bericht.length() + " characters");
        }
        try (var lijn = source.getConnection();
                var opdracht = lijn.prepareStatement("select pg_notify(?, ?)")) {
            opdracht.setString(1, KANAAL);
            opdracht.setString(2, bericht);
            opdracht.execute();
        } catch (SQLException e) {
            LOG.warn("the other programs were not told: {}", e.getMessage());
        }
    }

    /// Whether messages of others come in now.
    public boolean verbonden() {
        return verbonden;
    }

    @Override
    public void close() {
        open = false;
        var lijn = verbinding;
        if (lijn != null) {
            try {
                lijn.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("the line was closed already", e);
            }
        }
    }
}
