package nl.poort.registers.catalogus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.poort.registers.catalogus.Zaaktype.GerelateerdZaaktype;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.register.Naamlink;

/// The kinds of cases, in versions.
public final class Zaaktypen extends Versieregister<Zaaktype> {

    private final Selectielijst selectielijst;

    public Zaaktypen(Db db, Selectielijst selectielijst, Typegebruik gebruik) {
        super(db, TypenSql.ZAAKTYPE, "zaaktype", gebruik);
        this.selectielijst = selectielijst;
    }

    @Override
    Zaaktype volledig(Tx tx, Zaaktype z, Verwijzingen verwijzingen) {
        if (z.selectielijstProcestype() != null
                && selectielijst.procestype(z.selectielijstProcestype()).isEmpty()) {
            verwijzingen.fout("selectielijstProcestype", "invalid-resource", "Dit staat niet in de selectielijst");
        }
        return Records.with(
                z,
                "concept",
                !z.isGepubliceerd(),
                "versiedatum",
                z.versiedatum() == null ? z.beginGeldigheid() : z.versiedatum(),
                "besluittypeOmschrijving",
                verwijzingen.namen("besluittypen", "besluittype", z.besluittypen()),
                "deelzaaktypeIdentificaties",
                verwijzingen.namen("deelzaaktypen", "zaaktype", z.deelzaaktypen()),
                "gerelateerdeZaaktypen",
                gerelateerd(z.gerelateerdeZaaktypen(), verwijzingen));
    }

    private static List<GerelateerdZaaktype> gerelateerd(List<GerelateerdZaaktype> alle, Verwijzingen verwijzingen) {
        var namen = new ArrayList<GerelateerdZaaktype>();
        for (int i = 0; i < alle.size(); i++) {
            var een = alle.get(i);
            var naam = verwijzingen.naam("gerelateerdeZaaktypen." + i + ".zaaktype", "zaaktype", een.zaaktype());
            namen.add(new GerelateerdZaaktype(Naamlink.van(naam), naam, een.aardRelatie(), een.toelichting()));
        }
        return List.copyOf(namen);
    }

    @Override
    Map<String, List<String>> relaties(Tx tx, Zaaktype z) {
        var relaties = new LinkedHashMap<String, List<String>>();
        relaties.put("besluittype", z.besluittypeOmschrijving());
        relaties.put("informatieobjecttype", z.informatieobjecttypeOmschrijving());
        relaties.put("zaaktype", z.deelzaaktypeIdentificaties());
        return relaties;
    }
}
