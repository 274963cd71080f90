package nl.poort.registers.zaken.api;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.HEAD;
import static io.javalin.http.HandlerType.POST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.registers.zaken.Klantcontact;
import nl.poort.registers.zaken.Notitiesoort;
import nl.poort.registers.zaken.Notitiestatus;
import nl.poort.registers.zaken.Reservering;
import nl.poort.registers.zaken.Resultaat;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Status;
import nl.poort.registers.zaken.Zaak;
import nl.poort.registers.zaken.Zaakbesluit;
import nl.poort.registers.zaken.Zaakcontactmoment;
import nl.poort.registers.zaken.Zaakdeuren;
import nl.poort.registers.zaken.Zaakeigenschap;
import nl.poort.registers.zaken.Zaakinformatieobject;
import nl.poort.registers.zaken.Zaaknotitie;
import nl.poort.registers.zaken.Zaakobject;
import nl.poort.registers.zaken.Zaakobjectsoort;
import nl.poort.registers.zaken.Zaakverzoek;
import nl.poort.techniek.api.Antwoord;
import nl.poort.techniek.api.Api;
import nl.poort.techniek.api.Audittrails;
import nl.poort.techniek.api.Bron;
import nl.poort.techniek.api.Eindpunt;
import nl.poort.techniek.api.Filter;
import nl.poort.techniek.db.Conditie.Hoe;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Audittrail;

/// Zaken API 1.7.0.
public final class ZakenApi {
    private static final Filter ZAAK = Filter.naar("zaak", "zaak");

    private final Zaakdeuren deuren;

    private ZakenApi(Zaakdeuren deuren) {
        this.deuren = deuren;
    }

    public static Api van(Zaakdeuren deuren, Audittrail trail) {
        var api = new ZakenApi(deuren);
        var zaken = Bron.van("zaak", "/zaken", Zaak.class, deuren.zaken)
                .met(Zaakfilters.lijst())
                .ordenbaarOp(
                        "startdatum",
                        "einddatum",
                        "publicatiedatum",
                        "archiefactiedatum",
                        "registratiedatum",
                        "identificatie")
                .metGeometrie();
        var bronnen = new ArrayList<Bron<?>>(List.of(zaken));
        bronnen.addAll(api.verloop());
        bronnen.addAll(api.inhoud());
        bronnen.addAll(api.contact());
        var meer = new ArrayList<Eindpunt>(List.of(
                Zaakzoeker.van(zaken, deuren), Eindpunt.post("/zaaknummer_reserveren", v -> {
                    var nummers = Json.mapper().createArrayNode();
                    deuren.reserveer(v.toegang(), v.inhoud(Reservering.class))
                            .forEach(n -> nummers.addObject().put("zaaknummer", n));
                    return Antwoord.gemaakt(nummers);
                })));
        meer.addAll(Audittrails.van(zaken, trail, "zrc"));
        return new Api("zaken", "/zaken/api/v1", "1.7.0", bronnen, meer);
    }

    private List<Bron<?>> verloop() {
        return List.of(
                Bron.van("status", "/statussen", Status.class, deuren.statussen)
                        .met(
                                ZAAK,
                                Filter.naar("statustype", "statustype"),
                                Filter.ja_nee("indicatieLaatstGezetteStatus", "indicatieLaatstGezetteStatus"))
                        .alleen(GET, HEAD, POST),
                Bron.van("resultaat", "/resultaten", Resultaat.class, deuren.resultaten)
                        .met(ZAAK, Filter.naar("resultaattype", "resultaattype")),
                Bron.van("rol", "/rollen", Rol.class, deuren.rollen)
                        .met(rolfilters())
                        .alleen(GET, HEAD, POST, DELETE));
    }

    private static Filter[] rolfilters() {
        var filters = new ArrayList<>(List.of(
                ZAAK,
                Filter.link("betrokkene"),
                Filter.keuze("betrokkeneType", "betrokkeneType", Betrokkenetype.class),
                Filter.naar("roltype", "roltype"),
                Filter.tekst("omschrijving"),
                Filter.keuze("omschrijvingGeneriek", "omschrijvingGeneriek", OmschrijvingGeneriek.class)));
        filters.addAll(Zaakfilters.betrokkenen("", ""));
        return filters.toArray(Filter[]::new);
    }

    private List<Bron<?>> inhoud() {
        return List.of(
                Bron.van("zaakobject", "/zaakobjecten", Zaakobject.class, deuren.zaakobjecten)
                        .met(
                                ZAAK,
                                Filter.link("object"),
                                Filter.keuze("objectType", "objectType", Zaakobjectsoort.class)),
                Bron.van(
                                "zaakinformatieobject",
                                "/zaakinformatieobjecten",
                                Zaakinformatieobject.class,
                                deuren.zaakinformatieobjecten)
                        .met(ZAAK, Filter.naar("informatieobject", "enkelvoudiginformatieobject"))
                        .zonderBladzijden(),
                Bron.van(
                                "zaakeigenschap",
                                "/zaken/{zaak_uuid}/zaakeigenschappen",
                                Zaakeigenschap.class,
                                deuren.zaakeigenschappen)
                        .zonderBladzijden(),
                Bron.van("zaakbesluit", "/zaken/{zaak_uuid}/besluiten", Zaakbesluit.class, deuren.zaakbesluiten)
                        .zonderBladzijden()
                        .alleen(GET, POST, DELETE),
                Bron.van("zaaknotitie", "/zaaknotities", Zaaknotitie.class, deuren.zaaknotities)
                        .met(notitiefilters())
                        .zonderExpand()
                        .alleen(GET, POST, io.javalin.http.HandlerType.PUT, io.javalin.http.HandlerType.PATCH, DELETE));
    }

    private static Filter[] notitiefilters() {
        var filters = new ArrayList<>(List.of(
                new Filter("gerelateerdAan", "gerelateerdAan", Hoe.GELIJK, Filter.Verwijzing.class, "zaak"),
                Filter.keuze("notitieType", "notitieType", Notitiesoort.class),
                Filter.keuze("status", "status", Notitiestatus.class)));
        for (var veld : List.of("aangemaaktDoor", "onderwerp", "tekst")) {
            filters.add(Filter.tekst(veld));
            filters.add(new Filter(veld + "__icontains", veld, Hoe.BEVAT, String.class, ""));
        }
        for (var veld : List.of("aanmaakdatum", "wijzigingsdatum")) {
            filters.add(Filter.moment(veld, veld, Hoe.GELIJK));
            filters.add(Filter.moment(veld + "__gt", veld, Hoe.GROTER));
            filters.add(Filter.moment(veld + "__gte", veld, Hoe.GROTER_GELIJK));
            filters.add(Filter.moment(veld + "__lt", veld, Hoe.KLEINER));
            filters.add(new Filter(veld + "__lte", veld, Hoe.KLEINER_GELIJK, Instant.class, ""));
        }
        return filters.toArray(Filter[]::new);
    }

    private List<Bron<?>> contact() {
        return List.of(
                Bron.van(
                                "zaakcontactmoment",
                                "/zaakcontactmomenten",
                                Zaakcontactmoment.class,
                                deuren.zaakcontactmomenten)
                        .met(ZAAK, Filter.link("contactmoment"))
                        .zonderBladzijden()
                        .zonderExpand()
                        .alleen(GET, POST, DELETE),
                Bron.van("zaakverzoek", "/zaakverzoeken", Zaakverzoek.class, deuren.zaakverzoeken)
                        .met(ZAAK, Filter.link("verzoek"))
                        .zonderBladzijden()
                        .zonderExpand()
                        .alleen(GET, POST, DELETE),
                Bron.van("klantcontact", "/klantcontacten", Klantcontact.class, deuren.klantcontacten)
                        .met(ZAAK)
                        .zonderExpand()
                        .alleen(GET, POST));
    }
}
