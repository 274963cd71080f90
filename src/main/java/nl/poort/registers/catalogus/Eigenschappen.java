package nl.poort.registers.catalogus;

import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What is written down about cases.
public final class Eigenschappen extends Onderdeelregister<Eigenschap> {

    public Eigenschappen(Db db) {
        super(db, OnderdelenSql.EIGENSCHAP, "eigenschap", "non-concept-zaaktype");
    }

    @Override
    Eigenschap volledig(Tx tx, Zaaktype zaaktype, Eigenschap rij, Verwijzingen verwijzingen) {
        eisStatustype(tx, zaaktype, rij.statustype(), verwijzingen);
        return rij;
    }
}
