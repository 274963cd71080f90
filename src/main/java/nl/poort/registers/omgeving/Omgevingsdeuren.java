package nl.poort.registers.omgeving;

import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Db;

/// The doors of this module together.
public record Omgevingsdeuren(
        Gebieden gebieden,
        Adressen adressen,
        Activiteiten activiteiten,
        Werkzaamheden werkzaamheden,
        Ladingen ladingen,
        Adresmeldingen meldingen,
        Planstukken planstukken,
        Werkingsgebieden werkingsgebieden) {

    public static Omgevingsdeuren open(Db db, Organisaties organisaties) {
        var gebieden = new Gebieden(db, organisaties);
        return new Omgevingsdeuren(
                gebieden,
                new Adressen(db),
                new Activiteiten(db),
                new Werkzaamheden(db),
                new Ladingen(db, organisaties),
                new Adresmeldingen(db),
                new Planstukken(db, organisaties, gebieden),
                new Werkingsgebieden(db));
    }
}
