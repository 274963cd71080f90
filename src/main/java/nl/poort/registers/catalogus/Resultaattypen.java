package nl.poort.registers.catalogus;

import nl.poort.techniek.Records;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// How cases end.
public final class Resultaattypen extends Onderdeelregister<Resultaattype> {

    public Resultaattypen(Db db) {
        super(db, OnderdelenSql.RESULTAATTYPE, "resultaattype", "non-concept-zaaktype");
    }

    @Override
    Resultaattype volledig(Tx tx, Zaaktype zaaktype, Resultaattype rij, Verwijzingen verwijzingen) {
        return Records.with(
                rij,
                "besluittypeOmschrijving",
                verwijzingen.namen("besluittypen", "besluittype", rij.besluittypen()),
                "informatieobjecttypeOmschrijving",
                verwijzingen.namen("informatieobjecttypen", "informatieobjecttype", rij.informatieobjecttypen()));
    }
}
