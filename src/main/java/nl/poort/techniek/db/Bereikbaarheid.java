package nl.poort.techniek.db;

import java.sql.SQLException;

/// Tells a database that cannot be reached now from a bug.
public final class Bereikbaarheid {

    private Bereikbaarheid() {}

    /// Class 08 is a broken connection, 57P a database that stops or starts, 53 one without room.
    public static boolean isWeg(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof java.sql.SQLTransientConnectionException
                    || t instanceof java.sql.SQLNonTransientConnectionException) {
                return true;
            }
            // what the pool says of a connection that died in our hands; it has no state
            if (t instanceof SQLException sql && "Connection is closed".equals(sql.getMessage())) {
                return true;
            }
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                var staat = sql.getSQLState();
                if (staat.startsWith("08") || staat.startsWith("57P") || staat.startsWith("53")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A statement that took longer than any may: it was stopped, and its change undone.
    public static boolean isTeLang(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && "57014".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
