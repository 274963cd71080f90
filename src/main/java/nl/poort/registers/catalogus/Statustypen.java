package nl.poort.registers.catalogus;

import nl.poort.techniek.Records;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The stages of cases.
public final class Statustypen extends Onderdeelregister<Statustype> {

    public Statustypen(Db db) {
        super(db, OnderdelenSql.STATUSTYPE, "statustype", "non-concept-zaaktype");
    }

    @Override
    Statustype volledig(Tx tx, Zaaktype zaaktype, Statustype rij, Verwijzingen verwijzingen) {
        if (rij.volgnummer() < 1 || rij.volgnummer() > 9999) {
            verwijzingen.fout("volgnummer", rij.volgnummer() < 1 ? "min_value" : "max_value", "Kies 1 tot en met 9999");
        }
        if (new OnderdelenSql(tx.handle()).volgnummerBezet(zaaktype.uuid(), rij.volgnummer(), rij.uuid())) {
            verwijzingen.fout("volgnummer", "unique", "Dit volgnummer is al van een ander statustype");
        }
        for (int i = 0; i < rij.eigenschappen().size(); i++) {
            var eigenschap =
                    OnderdelenSql.EIGENSCHAP.find(tx, rij.eigenschappen().get(i));
            if (eigenschap.isEmpty()) {
                verwijzingen.fout("eigenschappen." + i, "bad-url", "Deze eigenschap bestaat niet");
            } else if (!eigenschap.get().zaaktype().equals(zaaktype.uuid())) {
                verwijzingen.fout(
                        "eigenschappen." + i, "zaaktype-mismatch", "Deze eigenschap is van een ander zaaktype");
            }
        }
        return Records.with(rij, "informeren", Boolean.TRUE.equals(rij.informeren()));
    }
}
