package nl.poort.registers.catalogus;

import nl.poort.techniek.Records;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// Which documents belong to which cases.
public final class ZaaktypeInformatieobjecttypen extends Onderdeelregister<ZaaktypeInformatieobjecttype> {

    public ZaaktypeInformatieobjecttypen(Db db) {
        super(db, OnderdelenSql.DOCUMENTEN, "zaaktypeinformatieobjecttype", "non-concept-relation");
    }

    @Override
    ZaaktypeInformatieobjecttype volledig(
            Tx tx, Zaaktype zaaktype, ZaaktypeInformatieobjecttype rij, Verwijzingen verwijzingen) {
        if (rij.volgnummer() < 1 || rij.volgnummer() > 999) {
            verwijzingen.fout("volgnummer", rij.volgnummer() < 1 ? "min_value" : "max_value", "Kies 1 tot en met 999");
        }
        eisStatustype(tx, zaaktype, rij.statustype(), verwijzingen);
        return Records.with(
                rij,
                "informatieobjecttypeOmschrijving",
                verwijzingen.naam("informatieobjecttype", "informatieobjecttype", rij.informatieobjecttype()));
    }
}
