package nl.poort.registers.catalogus;

import java.util.Map;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What is written down about cases.
public final class Eigenschappen extends Onderdeelregister<Eigenschap> {

    /// JJJJMMDD and JJJJMMDDuummss (ztc-015).
    private static final Map<Formaat, String> LENGTE = Map.of(Formaat.DATUM, "8", Formaat.DATUM_TIJD, "14");

    public Eigenschappen(Db db) {
        super(db, OnderdelenSql.EIGENSCHAP, "eigenschap", "non-concept-zaaktype");
    }

    @Override
    Eigenschap volledig(Tx tx, Zaaktype zaaktype, Eigenschap rij, Verwijzingen verwijzingen) {
        var lengte = LENGTE.get(rij.specificatie().formaat());
        if (lengte != null && !lengte.equals(rij.specificatie().lengte())) {
            verwijzingen.fout("specificatie.lengte", "invalid-length", "De lengte is hier " + lengte);
        }
        eisStatustype(tx, zaaktype, rij.statustype(), verwijzingen);
        return rij;
    }
}
