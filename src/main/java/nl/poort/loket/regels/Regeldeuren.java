package nl.poort.loket.regels;

import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Db;

/// The doors of this module together.
public record Regeldeuren(Regelbestanden bestanden, Regelmodellen modellen, Proefgevallen proefgevallen) {

    public static Regeldeuren open(Db db, Regelbestanden bestanden, Organisaties organisaties) {
        return new Regeldeuren(bestanden, new Regelmodellen(db, bestanden, organisaties), new Proefgevallen(db));
    }
}
