package nl.poort.techniek.db;

import java.sql.SQLException;

/// Tells that two who came at the same moment wanted the same from another fault.
public final class Botsing {
    private static final String UNIEK = "23505";

    private Botsing() {}

    /// @param naam of the constraint that was broken
    public static boolean isOp(Throwable e, String naam) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql
                    && UNIEK.equals(sql.getSQLState())
                    && String.valueOf(sql.getMessage()).contains("\"" + naam + "\"")) {
                return true;
            }
        }
        return false;
    }
}
