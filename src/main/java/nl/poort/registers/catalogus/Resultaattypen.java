package nl.poort.registers.catalogus;

import java.util.Optional;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// How cases end.
public final class Resultaattypen extends Onderdeelregister<Resultaattype> {
    private final Selectielijst selectielijst;

    public Resultaattypen(Db db, Selectielijst selectielijst) {
        super(db, OnderdelenSql.RESULTAATTYPE, "resultaattype", "non-concept-zaaktype");
        this.selectielijst = selectielijst;
    }

    @Override
    Resultaattype volledig(Tx tx, Zaaktype zaaktype, Resultaattype rij, Verwijzingen verwijzingen) {
        var omschrijving = selectielijst.omschrijving(rij.resultaattypeomschrijving());
        if (omschrijving.isEmpty()) {
            verwijzingen.fout("resultaattypeomschrijving", "invalid-resource", "Dit staat niet in de selectielijst");
        }
        var klasse = selectielijst.resultaat(rij.selectielijstklasse());
        if (klasse.isEmpty()) {
            verwijzingen.fout("selectielijstklasse", "invalid-resource", "Dit staat niet in de selectielijst");
        }
        klasse.ifPresent(k -> eisKlasse(k, zaaktype, rij, verwijzingen));
        if (rij.brondatumArchiefprocedure() != null) {
            verwijzingen.fouten(Archiefregels.toets(rij.brondatumArchiefprocedure()));
        }
        return Records.with(
                rij,
                "omschrijvingGeneriek",
                omschrijving.map(Resultaattypeomschrijving::omschrijving).orElse(""),
                "archiefnominatie",
                Optional.ofNullable(rij.archiefnominatie())
                        .or(() -> klasse.map(Selectielijstresultaat::waardering))
                        .orElse(null),
                "archiefactietermijn",
                Optional.ofNullable(rij.archiefactietermijn())
                        .or(() -> klasse.map(Selectielijstresultaat::bewaartermijn))
                        .orElse(null),
                "besluittypeOmschrijving",
                verwijzingen.namen("besluittypen", "besluittype", rij.besluittypen()),
                "informatieobjecttypeOmschrijving",
                verwijzingen.namen("informatieobjecttypen", "informatieobjecttype", rij.informatieobjecttypen()));
    }

    private void eisKlasse(
            Selectielijstresultaat klasse, Zaaktype zaaktype, Resultaattype rij, Verwijzingen verwijzingen) {
        if (zaaktype.selectielijstProcestype() != null
                && !selectielijst
                        .procestype(zaaktype.selectielijstProcestype())
                        .map(p -> p.uuid().equals(klasse.procesType()))
                        .orElse(false)) {
            verwijzingen.fout(
                    Veldfout.GEHEEL, "procestype-mismatch", "Dit hoort bij een ander procestype dan het zaaktype");
        }
        var brondatum = rij.brondatumArchiefprocedure();
        if (brondatum != null && !Archiefregels.past(klasse.procestermijn(), brondatum.afleidingswijze())) {
            verwijzingen.fout(
                    Veldfout.GEHEEL,
                    "invalid-afleidingswijze-for-procestermijn",
                    "Deze afleidingswijze past niet bij de procestermijn van de selectielijst");
        }
    }
}
