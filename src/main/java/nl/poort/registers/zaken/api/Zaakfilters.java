package nl.poort.registers.zaken.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Archiefnominatie;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.zaken.Archiefstatus;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.techniek.api.Filter;
import nl.poort.techniek.db.Conditie.Hoe;

/// On what cases can be searched.
final class Zaakfilters {
    private static final Map<String, Hoe> HOE = new LinkedHashMap<>();

    static {
        HOE.put("", Hoe.GELIJK);
        HOE.put("__gt", Hoe.GROTER);
        HOE.put("__lt", Hoe.KLEINER);
        HOE.put("__gte", Hoe.GROTER_GELIJK);
        HOE.put("__lte", Hoe.KLEINER_GELIJK);
    }

    private Zaakfilters() {}

    static Filter[] lijst() {
        var filters = new ArrayList<Filter>();
        filters.add(Filter.tekst("identificatie"));
        filters.add(Filter.tekst("bronorganisatie"));
        filters.add(Filter.een_van("bronorganisatie__in", "bronorganisatie"));
        filters.add(Filter.naar("zaaktype", "zaaktype"));
        filters.add(Filter.keuze("archiefnominatie", "archiefnominatie", Archiefnominatie.class));
        filters.add(Filter.keuzes("archiefnominatie__in", "archiefnominatie", Archiefnominatie.class));
        filters.add(Filter.keuze("archiefstatus", "archiefstatus", Archiefstatus.class));
        filters.add(Filter.keuzes("archiefstatus__in", "archiefstatus", Archiefstatus.class));
        datums(filters, "startdatum", "", "__gt", "__gte", "__lt", "__lte");
        for (var datum : List.of(
                "archiefactiedatum",
                "registratiedatum",
                "einddatum",
                "einddatumGepland",
                "uiterlijkeEinddatumAfdoening")) {
            datums(filters, datum, "", "__gt", "__lt");
        }
        filters.add(Filter.leeg("archiefactiedatum__isnull", "archiefactiedatum"));
        filters.add(Filter.leeg("einddatum__isnull", "einddatum"));
        filters.add(new Filter(
                "maximaleVertrouwelijkheidaanduiding",
                "vertrouwelijkheidaanduiding",
                Hoe.KLEINER_GELIJK,
                Vertrouwelijkheidaanduiding.class,
                ""));
        filters.add(Filter.keuze("rol__betrokkeneType", "rol__betrokkeneType", Betrokkenetype.class));
        filters.add(Filter.link("rol__betrokkene"));
        filters.add(Filter.keuze("rol__omschrijvingGeneriek", "rol__omschrijvingGeneriek", OmschrijvingGeneriek.class));
        filters.addAll(betrokkenen("rol__", "rol__"));
        return filters.toArray(Filter[]::new);
    }

    private static void datums(List<Filter> filters, String veld, String... hoe) {
        for (var deel : hoe) {
            filters.add(Filter.datum(veld + deel, veld, HOE.get(deel)));
        }
    }

    /// On the numbers that parties are known by.
    ///
    /// @param voor in front of the name of the parameter, `voorOp` of what it searches
    static List<Filter> betrokkenen(String voor, String voorOp) {
        var namen = new LinkedHashMap<String, String>();
        namen.put("natuurlijkPersoon__inpBsn", "inpBsn");
        namen.put("natuurlijkPersoon__anpIdentificatie", "anpIdentificatie");
        namen.put("natuurlijkPersoon__inpA_nummer", "inpA_nummer");
        namen.put("nietNatuurlijkPersoon__innNnpId", "innNnpId");
        namen.put("nietNatuurlijkPersoon__annIdentificatie", "annIdentificatie");
        namen.put("vestiging__vestigingsNummer", "vestigingsNummer");
        namen.put("medewerker__identificatie", "medewerker");
        namen.put("organisatorischeEenheid__identificatie", "organisatorischeEenheid");
        return namen.entrySet().stream()
                .map(n -> Filter.tekst(voor + "betrokkeneIdentificatie__" + n.getKey(), voorOp + n.getValue()))
                .toList();
    }
}
