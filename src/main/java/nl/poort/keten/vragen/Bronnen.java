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
        Ketenafspraken afspraken,
        Plaatsbepaling plaatsen) {

    public Bronnen {
        VragenSql.metContext(db);
    }

    /// Where no register of places is at hand: a place is then only its postcode and its words.
    public Bronnen(
            Db db,
            Organisaties organisaties,
            Medewerkers medewerkers,
            Klokken klokken,
            Kalenderbeheer kalenders,
            Ketenafspraken afspraken) {
        this(db, organisaties, medewerkers, klokken, kalenders, afspraken, Plaatsbepaling.GEEN);
    }

    public Bronnen met(Plaatsbepaling plaatsen) {
        return new Bronnen(db, organisaties, medewerkers, klokken, kalenders, afspraken, plaatsen);
    }

    /// Runs part of the present transaction as the program itself: for rows of customers of other organisations who
    /// travel along, of which the caller sees nothing.
    <T> T alsSysteem(Supplier<T> werk) {
        return db.change(Actor.system("keten"), tx -> werk.get());
    }
}
