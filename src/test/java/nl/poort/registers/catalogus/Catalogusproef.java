package nl.poort.registers.catalogus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.Registerproef;

/// A catalogue with one published zaaktype and everything that belongs to it, in one line:
/// `var c = new Catalogusproef(p, "KLACHT")`. All fields are addresses; [#id] gives the id of one.
public final class Catalogusproef {
    public static final String PAD = "/catalogi/api/v1";
    /// Of another supplier, to which the example list of Poort answers too.
    public static final String SELECTIELIJST = "https://selectielijst.openzaak.nl/api/v1";

    /// Says nothing of a procestermijn, so that it goes with every afleidingswijze.
    public static final String KLASSE = SELECTIELIJST + "/resultaten/a0000000-0000-4000-8000-000000002101";

    public static final String PROCESTYPE = SELECTIELIJST + "/procestypen/a0000000-0000-4000-8000-000000001001";
    public static final String OMSCHRIJVING =
            SELECTIELIJST + "/resultaattypeomschrijvingen/a0000000-0000-4000-8000-000000003001";

    private static int nummer;

    private final Registerproef.Client client;
    public final String catalogus;
    public final String informatieobjecttype;
    public final String besluittype;
    public final String zaaktype;
    /// Ontvangen, In behandeling, Afgehandeld.
    public final List<String> statustypen;
    /// Counts from the end of the case: vernietigen after P5Y.
    public final String resultaattype;

    public final String roltype;
    public final String behandelaar;
    /// `Bouwsom`, a text.
    public final String eigenschap;

    /// With a published zaaktype of this identificatie, valid from 2020-01-01.
    public Catalogusproef(Registerproef p, String identificatie) {
        this(p.alles, identificatie);
    }

    /// As the other, made by this client.
    public Catalogusproef(Registerproef.Client client, String identificatie) {
        this.client = client;
        catalogus = catalogus(client);
        informatieobjecttype = post("/informatieobjecttypen", informatieobjecttype(catalogus, "Brief"));
        publiceer(informatieobjecttype);
        besluittype = post("/besluittypen", besluittype(catalogus, "Beschikking", List.of("Brief")));
        publiceer(besluittype);
        zaaktype = post("/zaaktypen", met(zaaktype(catalogus, identificatie), "besluittypen", List.of("Beschikking")));
        statustypen = List.of(status("Ontvangen", 1), status("In behandeling", 2), status("Afgehandeld", 3));
        resultaattype = resultaattype(
                zaaktype,
                "Verleend",
                "afgehandeld",
                Map.of("archiefnominatie", "vernietigen", "archiefactietermijn", "P5Y"));
        roltype = roltype("Aanvrager", "initiator");
        behandelaar = roltype("Behandelaar", "behandelaar");
        eigenschap = post("/eigenschappen", eigenschap(zaaktype, "Bouwsom"));
        post("/zaaktype-informatieobjecttypen", document(zaaktype, "Brief"));
        publiceer(zaaktype);
    }

    public static UUID id(String url) {
        return UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
    }

    public String post(String pad, Object inhoud) {
        return client.post(PAD + pad, inhoud).eis(201).url();
    }

    public void publiceer(String url) {
        client.post(url + "/publish", null).eis(200);
    }

    /// Makes another catalogue.
    public static synchronized String catalogus(Registerproef.Client client) {
        return client.post(
                        PAD + "/catalogussen",
                        Map.of(
                                "domein",
                                "P" + Integer.toString(1000 + ++nummer),
                                "rsin",
                                "000000000",
                                "contactpersoonBeheerNaam",
                                "Beheer"))
                .eis(201)
                .url();
    }

    /// A concept of a zaaktype, of which a test changes what it is about.
    public static Map<String, Object> zaaktype(String catalogus, String identificatie) {
        var z = new HashMap<String, Object>();
        z.put("catalogus", catalogus);
        z.put("identificatie", identificatie);
        z.put("omschrijving", "Proef " + identificatie);
        z.put("vertrouwelijkheidaanduiding", "openbaar");
        z.put("doel", "Iets regelen");
        z.put("aanleiding", "Iemand vraagt erom");
        z.put("indicatieInternOfExtern", "extern");
        z.put("handelingInitiator", "Aanvragen");
        z.put("onderwerp", "Vergunning");
        z.put("handelingBehandelaar", "Behandelen");
        z.put("doorlooptijd", "P56D");
        z.put("opschortingEnAanhoudingMogelijk", true);
        z.put("verlengingMogelijk", true);
        z.put("verlengingstermijn", "P42D");
        z.put("publicatieIndicatie", false);
        z.put("productenOfDiensten", List.of("https://producten.example.nl/1"));
        z.put("referentieproces", Map.of("naam", "Vergunnen"));
        z.put("verantwoordelijke", "Gemeente Westveld");
        z.put("besluittypen", List.of());
        z.put("gerelateerdeZaaktypen", List.of());
        z.put("beginGeldigheid", "2020-01-01");
        return z;
    }

    public static Map<String, Object> informatieobjecttype(String catalogus, String omschrijving) {
        return new HashMap<>(Map.of(
                "catalogus",
                catalogus,
                "omschrijving",
                omschrijving,
                "vertrouwelijkheidaanduiding",
                "openbaar",
                "informatieobjectcategorie",
                "Correspondentie",
                "beginGeldigheid",
                "2020-01-01"));
    }

    public static Map<String, Object> besluittype(String catalogus, String omschrijving, List<String> documenten) {
        return new HashMap<>(Map.of(
                "catalogus",
                catalogus,
                "omschrijving",
                omschrijving,
                "publicatieIndicatie",
                false,
                "informatieobjecttypen",
                documenten,
                "beginGeldigheid",
                "2020-01-01"));
    }

    public static Map<String, Object> statustype(String zaaktype, String omschrijving, int volgnummer) {
        return new HashMap<>(Map.of(
                "zaaktype",
                zaaktype,
                "omschrijving",
                omschrijving,
                "statustekst",
                "Uw aanvraag: " + omschrijving,
                "volgnummer",
                volgnummer));
    }

    public static Map<String, Object> eigenschap(String zaaktype, String naam) {
        return new HashMap<>(Map.of(
                "zaaktype",
                zaaktype,
                "naam",
                naam,
                "definitie",
                "Een gegeven",
                "specificatie",
                Map.of("formaat", "tekst", "lengte", "20", "kardinaliteit", "1")));
    }

    public static Map<String, Object> document(String zaaktype, String informatieobjecttype) {
        return new HashMap<>(Map.of(
                "zaaktype",
                zaaktype,
                "informatieobjecttype",
                informatieobjecttype,
                "volgnummer",
                1,
                "richting",
                "inkomend"));
    }

    /// A resultaattype of a zaaktype that is still a concept.
    public String resultaattype(
            String zaaktype, String omschrijving, String afleidingswijze, Map<String, Object> meer) {
        return post("/resultaattypen", resultaat(zaaktype, omschrijving, afleidingswijze, meer));
    }

    public static Map<String, Object> resultaat(
            String zaaktype, String omschrijving, String afleidingswijze, Map<String, Object> meer) {
        var r = new HashMap<String, Object>();
        r.put("zaaktype", zaaktype);
        r.put("omschrijving", omschrijving);
        r.put("resultaattypeomschrijving", OMSCHRIJVING);
        r.put("selectielijstklasse", KLASSE);
        r.put("brondatumArchiefprocedure", Map.of("afleidingswijze", afleidingswijze));
        r.putAll(meer);
        return r;
    }

    public static Map<String, Object> met(Map<String, ?> basis, Object... namenEnWaarden) {
        var nieuw = new HashMap<String, Object>(basis);
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            nieuw.put((String) namenEnWaarden[i], namenEnWaarden[i + 1]);
        }
        return nieuw;
    }

    private String status(String omschrijving, int volgnummer) {
        return post("/statustypen", statustype(zaaktype, omschrijving, volgnummer));
    }

    private String roltype(String omschrijving, String generiek) {
        return post(
                "/roltypen",
                Map.of("zaaktype", zaaktype, "omschrijving", omschrijving, "omschrijvingGeneriek", generiek));
    }
}
