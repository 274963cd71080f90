package nl.poort.registers.klokken;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.techniek.db.Tx;

/// Whose calendars, on which day.
///
/// @param organisatie null = the default
record Kalenderkeuze(UUID organisatie, LocalDate op) {

    Kalenders lees(Tx tx) {
        return new KalenderSql(tx.handle()).geldig(organisatie, op);
    }
}
