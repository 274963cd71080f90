package nl.poort.registers.catalogus;

import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The kinds of things cases are about.
public final class Zaakobjecttypen extends Onderdeelregister<Zaakobjecttype> {

    public Zaakobjecttypen(Db db) {
        super(db, OnderdelenSql.ZAAKOBJECTTYPE, "zaakobjecttype", "non-concept-zaaktype");
    }

    @Override
    Zaakobjecttype volledig(Tx tx, Zaaktype zaaktype, Zaakobjecttype rij, Verwijzingen verwijzingen) {
        return rij;
    }
}
