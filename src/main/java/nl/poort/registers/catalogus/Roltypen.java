package nl.poort.registers.catalogus;

import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The parts people have in cases.
public final class Roltypen extends Onderdeelregister<Roltype> {

    public Roltypen(Db db) {
        super(db, OnderdelenSql.ROLTYPE, "roltype", "non-concept-zaaktype");
    }

    @Override
    Roltype volledig(Tx tx, Zaaktype zaaktype, Roltype rij, Verwijzingen verwijzingen) {
        return rij;
    }
}
