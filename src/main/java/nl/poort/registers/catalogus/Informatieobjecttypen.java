package nl.poort.registers.catalogus;

import java.util.List;
import java.util.Map;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The kinds of documents, in versions.
public final class Informatieobjecttypen extends Versieregister<Informatieobjecttype> {

    public Informatieobjecttypen(Db db, Typegebruik gebruik) {
        super(db, TypenSql.INFORMATIEOBJECTTYPE, "informatieobjecttype", gebruik);
    }

    @Override
    Informatieobjecttype volledig(Tx tx, Informatieobjecttype i, Verwijzingen verwijzingen) {
        return Records.with(i, "concept", !i.isGepubliceerd());
    }

    @Override
    Map<String, List<String>> relaties(Tx tx, Informatieobjecttype i) {
        return Map.of();
    }
}
