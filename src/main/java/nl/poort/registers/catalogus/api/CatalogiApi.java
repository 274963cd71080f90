package nl.poort.registers.catalogus.api;

import java.util.ArrayList;
import java.util.List;
import nl.poort.registers.catalogus.Besluittype;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.catalogus.Conceptstatus;
import nl.poort.registers.catalogus.Eigenschap;
import nl.poort.registers.catalogus.Informatieobjecttype;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.catalogus.Resultaattype;
import nl.poort.registers.catalogus.Richting;
import nl.poort.registers.catalogus.Roltype;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.catalogus.Versie;
import nl.poort.registers.catalogus.Versieregister;
import nl.poort.registers.catalogus.Zaakobjecttype;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.catalogus.ZaaktypeInformatieobjecttype;
import nl.poort.techniek.api.Antwoord;
import nl.poort.techniek.api.Api;
import nl.poort.techniek.api.Bron;
import nl.poort.techniek.api.Eindpunt;
import nl.poort.techniek.api.Filter;
import nl.poort.techniek.db.Conditie.Hoe;

/// Catalogi API 1.4.0.
public final class CatalogiApi {
    static final String BASIS = "/catalogi/api/v1";

    private static final Filter STATUS =
            Filter.keuze("status", "status", Conceptstatus.class).standaard("definitief");
    private static final Filter CATALOGUS = Filter.naar("catalogus", "catalogus");
    private static final Filter DAG = Filter.datum("datumGeldigheid", "datumGeldigheid", Hoe.GELIJK);
    private static final Filter ZAAKTYPE = Filter.naar("zaaktype", "zaaktype");
    private static final Filter IDENTIFICATIE = Filter.tekst("zaaktypeIdentificatie", "zaaktypeIdentificatie__is");

    private CatalogiApi() {}

    public static Api van(Catalogusdeuren d) {
        var zaaktype = zaaktype(d);
        var besluittype = besluittype(d);
        var informatieobjecttype = informatieobjecttype(d);
        var bronnen = new ArrayList<Bron<?>>(List.of(catalogus(d), zaaktype, besluittype, informatieobjecttype));
        bronnen.addAll(onderdelen(d));
        return new Api(
                "catalogi",
                BASIS,
                "1.4.0",
                bronnen,
                List.of(
                        publicatie(zaaktype, d.zaaktypen()),
                        publicatie(besluittype, d.besluittypen()),
                        publicatie(informatieobjecttype, d.informatieobjecttypen())));
    }

    private static Bron<Catalogus> catalogus(Catalogusdeuren d) {
        return Bron.van("catalogus", "/catalogussen", Catalogus.class, d.catalogussen())
                .met(
                        Filter.tekst("domein"),
                        Filter.een_van("domein__in", "domein"),
                        Filter.tekst("rsin"),
                        Filter.een_van("rsin__in", "rsin"));
    }

    private static Bron<Zaaktype> zaaktype(Catalogusdeuren d) {
        return Bron.van("zaaktype", "/zaaktypen", Zaaktype.class, d.zaaktypen())
                .met(
                        CATALOGUS,
                        Filter.tekst("identificatie"),
                        Filter.een_van("trefwoorden", "trefwoorden__een_van"),
                        STATUS,
                        DAG);
    }

    private static Bron<Besluittype> besluittype(Catalogusdeuren d) {
        return Bron.van("besluittype", "/besluittypen", Besluittype.class, d.besluittypen())
                .met(
                        CATALOGUS,
                        Filter.naam_of_adres("zaaktypen", "zaaktype"),
                        Filter.naam_of_adres("informatieobjecttypen", "informatieobjecttype"),
                        Filter.tekst("omschrijving"),
                        STATUS,
                        DAG);
    }

    private static Bron<Informatieobjecttype> informatieobjecttype(Catalogusdeuren d) {
        return Bron.van(
                        "informatieobjecttype",
                        "/informatieobjecttypen",
                        Informatieobjecttype.class,
                        d.informatieobjecttypen())
                .met(CATALOGUS, Filter.tekst("omschrijving"), STATUS, DAG);
    }

    private static List<Bron<?>> onderdelen(Catalogusdeuren d) {
        return List.of(
                Bron.van("statustype", "/statustypen", Statustype.class, d.statustypen())
                        .met(ZAAKTYPE, IDENTIFICATIE, STATUS, DAG),
                Bron.van("roltype", "/roltypen", Roltype.class, d.roltypen())
                        .met(
                                ZAAKTYPE,
                                IDENTIFICATIE,
                                Filter.keuze(
                                        "omschrijvingGeneriek", "omschrijvingGeneriek", OmschrijvingGeneriek.class),
                                STATUS,
                                DAG),
                Bron.van("eigenschap", "/eigenschappen", Eigenschap.class, d.eigenschappen())
                        .met(ZAAKTYPE, IDENTIFICATIE, STATUS, DAG),
                resultaattype(d),
                document(d),
                zaakobjecttype(d));
    }

    private static Bron<Resultaattype> resultaattype(Catalogusdeuren d) {
        return Bron.van("resultaattype", "/resultaattypen", Resultaattype.class, d.resultaattypen())
                .met(
                        ZAAKTYPE,
                        IDENTIFICATIE,
                        Filter.tekst("zaaktype_identificatie", "zaaktypeIdentificatie__is"),
                        STATUS,
                        DAG,
                        Filter.datum("datum_geldigheid", "datumGeldigheid", Hoe.GELIJK));
    }

    private static Bron<ZaaktypeInformatieobjecttype> document(Catalogusdeuren d) {
        return Bron.van(
                        "zaaktypeinformatieobjecttype",
                        "/zaaktype-informatieobjecttypen",
                        ZaaktypeInformatieobjecttype.class,
                        d.zaaktypeInformatieobjecttypen())
                .met(
                        ZAAKTYPE,
                        Filter.naam_of_adres("informatieobjecttype", "informatieobjecttype__naam"),
                        Filter.keuze("richting", "richting", Richting.class),
                        STATUS);
    }

    private static Bron<Zaakobjecttype> zaakobjecttype(Catalogusdeuren d) {
        return Bron.van("zaakobjecttype", "/zaakobjecttypen", Zaakobjecttype.class, d.zaakobjecttypen())
                .met(
                        Filter.ja_nee("anderObjecttype", "anderObjecttype"),
                        CATALOGUS,
                        Filter.datum("datumBeginGeldigheid", "beginGeldigheid", Hoe.GELIJK),
                        Filter.datum("datumEindeGeldigheid", "eindeGeldigheid", Hoe.GELIJK),
                        DAG,
                        Filter.link("objecttype"),
                        Filter.tekst("relatieOmschrijving"),
                        ZAAKTYPE,
                        IDENTIFICATIE);
    }

    private static <R extends Record & Versie> Eindpunt publicatie(Bron<R> bron, Versieregister<R> register) {
        return Eindpunt.post(
                bron.pad() + "/{uuid}/publish",
                v -> Antwoord.goed(v.toon(bron, register.publiceer(v.toegang(), v.id("uuid")), null)));
    }
}
