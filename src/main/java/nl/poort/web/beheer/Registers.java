package nl.poort.web.beheer;

import java.time.Clock;
import java.time.LocalDate;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.organisatie.Accounts;
import nl.poort.registers.organisatie.Dienstroosters;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Tx;

/// The doors to what an administrator keeps, wired once.
///
/// @param clock of the database: `db.clock()`
public record Registers(
        Organisaties organisaties,
        Medewerkers medewerkers,
        Accounts accounts,
        Dienstroosters roosters,
        Kalenderbeheer kalenders,
        Clock clock) {

    LocalDate vandaag() {
        return clock.instant().atZone(Tx.ZONE).toLocalDate();
    }
}
