package nl.poort.keten.vragen;

import java.util.function.Supplier;
import nl.poort.registers.ketenafspraken.Ketenafspraken;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// The database and the registers the chain works with, wired once.
public record Bronnen(
        Db db,
        Organisaties organisaties,
        Medewerkers medewerkers,
        Klokken klokken,
        Kalenderbeheer kalenders,
        Ketenafspraken afspraken) {

    public Bronnen {
        VragenSql.metContext(db);
    }

    /// Runs part of the present transaction as the program itself: for rows of customers of other organisations who
    /// travel along, of which the caller sees nothing.
    <T> T alsSysteem(Supplier<T> werk) {
        return db.change(Actor.system("keten"), tx -> werk.get());
    }
}
