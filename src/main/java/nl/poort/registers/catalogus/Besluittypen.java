package nl.poort.registers.catalogus;

import java.util.List;
import java.util.Map;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The kinds of decisions, in versions.
public final class Besluittypen extends Versieregister<Besluittype> {

    public Besluittypen(Db db, Typegebruik gebruik) {
        super(db, TypenSql.BESLUITTYPE, "besluittype", gebruik);
    }

    @Override
    Besluittype volledig(Tx tx, Besluittype b, Verwijzingen verwijzingen) {
        return Records.with(
                b,
                "concept",
                !b.isGepubliceerd(),
                "omschrijving",
                b.omschrijving() == null ? "" : b.omschrijving(),
                "informatieobjecttypeOmschrijvingen",
                verwijzingen.namen("informatieobjecttypen", "informatieobjecttype", b.informatieobjecttypen()));
    }

    @Override
    Map<String, List<String>> relaties(Tx tx, Besluittype b) {
        return Map.of("informatieobjecttype", b.informatieobjecttypeOmschrijvingen());
    }
}
