package nl.poort.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.poort.registers.Registerproef.Client;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.registers.documenten.Documentproef;
import nl.poort.registers.notificaties.Luisteraar;
import nl.poort.techniek.json.Json;

/// One of every kind of resource of the standard, made by one application, with the same mark in all its texts.
final class Voorraad {
    static final String ELDERS = "https://elders.example.nl/dingen/1";
    private static final String DOCUMENTEN = "/documenten/api/v1";
    private static final String CATALOGI = "/catalogi/api/v1";
    private static final Pattern NAAM = Pattern.compile("\\$(\\w+)");

    /// Kind, path and body; `$name` is the address of what was made before, or a value of [#waarde].
    private static final String ZAAK = """
            zaak /zaken/api/v1/zaken {"bronorganisatie": "000000000", "verantwoordelijkeOrganisatie": "000000000",\
             "zaaktype": "$zaaktype", "startdatum": "2026-03-01", "omschrijving": "$merk", "toelichting": "$merk",\
             "vertrouwelijkheidaanduiding": "$niveau"}
            status /zaken/api/v1/statussen {"zaak": "$zaak", "statustype": "$statustype",\
             "datumStatusGezet": "2026-03-02T10:00:00Z", "statustoelichting": "$merk"}
            resultaat /zaken/api/v1/resultaten {"zaak": "$zaak", "resultaattype": "$resultaattype",\
             "toelichting": "$merk"}
            rol /zaken/api/v1/rollen {"zaak": "$zaak", "roltype": "$roltype", "betrokkeneType": "natuurlijk_persoon",\
             "roltoelichting": "$merk", "betrokkeneIdentificatie": {"inpBsn": "999990019"}}
            zaakobject /zaken/api/v1/zaakobjecten {"zaak": "$zaak", "objectType": "pand",\
             "relatieomschrijving": "$merk", "objectIdentificatie": {"identificatie": "1"}}
            zaakeigenschap $zaak/zaakeigenschappen {"zaak": "$zaak", "eigenschap": "$eigenschap", "waarde": "$merk"}
            klantcontact /zaken/api/v1/klantcontacten {"zaak": "$zaak", "datumtijd": "2026-03-01T10:00:00Z",\
             "onderwerp": "$merk"}
            zaaknotitie /zaken/api/v1/zaaknotities {"gerelateerdAan": "$zaak", "onderwerp": "$merk", "tekst": "$merk"}
            zaakcontactmoment /zaken/api/v1/zaakcontactmomenten {"zaak": "$zaak", "contactmoment": "$elders$merk"}
            zaakverzoek /zaken/api/v1/zaakverzoeken {"zaak": "$zaak", "verzoek": "$elders$merk"}
            zaakinformatieobject /zaken/api/v1/zaakinformatieobjecten {"zaak": "$zaak",\
             "informatieobject": "$enkelvoudiginformatieobject", "titel": "$merk"}
            gebruiksrecht /documenten/api/v1/gebruiksrechten {"informatieobject": "$enkelvoudiginformatieobject",\
             "startdatum": "2026-03-01T10:00:00Z", "omschrijvingVoorwaarden": "$merk"}
            verzending /documenten/api/v1/verzendingen {"betrokkene": "$elders",\
             "informatieobject": "$enkelvoudiginformatieobject", "aardRelatie": "geadresseerde",\
             "contactPersoon": "$elders", "toelichting": "$merk", "emailadres": "a@example.nl"}
            besluit /besluiten/api/v1/besluiten {"verantwoordelijkeOrganisatie": "000000000",\
             "besluittype": "$besluittype", "zaak": "$zaak", "datum": "2026-03-01", "ingangsdatum": "2026-04-01",\
             "toelichting": "$merk"}
            besluitinformatieobject /besluiten/api/v1/besluitinformatieobjecten {"besluit": "$besluit",\
             "informatieobject": "$enkelvoudiginformatieobject"}
            """;

    private static final String REST = """
            zaakobjecttype /catalogi/api/v1/zaakobjecttypen {"anderObjecttype": false, "objecttype": "$elders",\
             "relatieOmschrijving": "$merk", "zaaktype": "$concept"}
            applicatie /autorisaties/api/v1/applicaties {"clientIds": ["$merk-client"], "label": "$merk",\
             "heeftAlleAutorisaties": false, "autorisaties": [{"component": "zrc", "scopes": ["zaken.lezen"],\
             "zaaktype": "$zaaktype", "maxVertrouwelijkheidaanduiding": "openbaar"}]}
            kanaal /notificaties/api/v1/kanaal {"naam": "$merk", "filters": ["soort"]}
            abonnement /notificaties/api/v1/abonnement {"callbackUrl": "$luisteraar/$merk", "auth": "$auth",\
             "kanalen": [{"naam": "$merk", "filters": {}}]}
            """;

    final String merk;
    final Catalogusproef typen;
    /// The address of one of each kind, by its name.
    final Map<String, String> adres = new LinkedHashMap<>();
    /// What each was made with.
    final Map<String, Map<String, Object>> gestuurd = new LinkedHashMap<>();

    private final Client client;
    private final Map<String, String> waarde = new LinkedHashMap<>();

    private Voorraad(Client client, Catalogusproef typen, String merk, Vertrouwelijkheidaanduiding niveau) {
        this.client = client;
        this.typen = typen;
        this.merk = merk;
        waarde.put("merk", merk);
        waarde.put("niveau", niveau.name().toLowerCase(Locale.ROOT));
        waarde.put("elders", ELDERS);
        waarde.put("auth", Luisteraar.AUTH);
        adres.put("catalogus", typen.catalogus);
        adres.put("zaaktype", typen.zaaktype);
        adres.put("informatieobjecttype", typen.informatieobjecttype);
        adres.put("besluittype", typen.besluittype);
        adres.put("statustype", typen.statustypen.getFirst());
        adres.put("resultaattype", typen.resultaattype);
        adres.put("roltype", typen.roltype);
        adres.put("eigenschap", typen.eigenschap);
    }

    /// Cases, documents and decisions at this level, of the types of this catalogue.
    static Voorraad zaken(Client client, Catalogusproef typen, String merk, Vertrouwelijkheidaanduiding niveau) {
        var v = new Voorraad(client, typen, merk, niveau);
        v.documenten();
        v.maak(ZAAK);
        v.gestuurd.put("zaakbesluit", Map.of("besluit", v.adres.get("besluit")));
        v.adres.put("zaakbesluit", v.eerste(v.adres.get("zaak") + "/besluiten", "/0/url"));
        v.adres.put(
                "objectinformatieobject",
                v.eerste(DOCUMENTEN + "/objectinformatieobjecten?object=" + v.adres.get("zaak"), "/0/url"));
        v.gestuurd.put(
                "objectinformatieobject",
                Map.of(
                        "informatieobject",
                        v.adres.get("enkelvoudiginformatieobject"),
                        "object",
                        v.adres.get("zaak"),
                        "objectType",
                        "zaak"));
        return v;
    }

    /// Everything, also types, applications and subscriptions.
    static Voorraad alles(Client client, String merk, Luisteraar luisteraar) {
        var v = zaken(client, new Catalogusproef(client, merk), merk, Vertrouwelijkheidaanduiding.GEHEIM);
        v.typen();
        v.waarde.put("luisteraar", luisteraar.basis);
        v.maak(REST);
        v.adres.put("audittrail", v.eerste(v.adres.get("zaak") + "/audittrail", "/0/uuid"));
        return v;
    }

    private String eerste(String pad, String plek) {
        return client.get(pad).eis(200).json().at(plek).asText();
    }

    private void maak(String regels) {
        regels.lines().forEach(regel -> {
            var delen = vul(regel).split(" ", 3);
            gestuurd.put(delen[0], Json.object(delen[2]).orElseThrow());
            adres.put(delen[0], client.post(delen[1], delen[2]).eis(201).url());
        });
    }

    private String vul(String regel) {
        return NAAM.matcher(regel)
                .replaceAll(m -> adres.getOrDefault(m.group(1), waarde.getOrDefault(m.group(1), m.group(1))));
    }

    private void documenten() {
        var type = typen.informatieobjecttype;
        var tekst = "inhoud van " + merk;
        var document = Documentproef.document(type, "titel", merk, "vertrouwelijkheidaanduiding", waarde.get("niveau"));
        document.putAll(
                Map.of("bestandsnaam", merk, "inhoud", Documentproef.base64(tekst), "bestandsomvang", tekst.length()));
        gestuurd.put("enkelvoudiginformatieobject", document);
        adres.put(
                "enkelvoudiginformatieobject",
                client.post(Documentproef.EIO, document).eis(201).url());
        var inDelen = Documentproef.document(type, "titel", merk, "inhoud", null, "bestandsomvang", 12);
        inDelen.put("vertrouwelijkheidaanduiding", waarde.get("niveau"));
        var gemaakt = client.post(Documentproef.EIO, inDelen).eis(201);
        adres.put("bestandsdeel", gemaakt.json().at("/bestandsdelen/0/url").asText());
    }

    private void typen() {
        adres.put(
                "zaaktypeinformatieobjecttype",
                eerste(CATALOGI + "/zaaktype-informatieobjecttypen?zaaktype=" + typen.zaaktype, "/results/0/url"));
        var concept = Catalogusproef.zaaktype(typen.catalogus, merk + "2");
        var nieuw = client.post(CATALOGI + "/zaaktypen", concept).eis(201).url();
        waarde.put("concept", nieuw);
        gestuurd.put("catalogus", Map.of("domein", "QQQQQ", "rsin", "000000000", "contactpersoonBeheerNaam", "Beheer"));
        gestuurd.put("zaaktype", concept);
        gestuurd.put("informatieobjecttype", Catalogusproef.informatieobjecttype(typen.catalogus, merk));
        gestuurd.put("besluittype", Catalogusproef.besluittype(typen.catalogus, merk, List.of("Brief")));
        gestuurd.put("statustype", Catalogusproef.statustype(nieuw, merk, 1));
        gestuurd.put("resultaattype", Catalogusproef.resultaat(nieuw, "Toegekend", "afgehandeld", Map.of()));
        gestuurd.put("roltype", Map.of("zaaktype", nieuw, "omschrijving", "Buur", "omschrijvingGeneriek", "adviseur"));
        gestuurd.put("eigenschap", Catalogusproef.eigenschap(nieuw, "Kleur"));
        gestuurd.put("zaaktypeinformatieobjecttype", Catalogusproef.document(nieuw, "Brief"));
    }
}
