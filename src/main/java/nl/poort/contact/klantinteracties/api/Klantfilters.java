package nl.poort.contact.klantinteracties.api;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.klantinteracties.Betrokkenerol;
import nl.poort.contact.klantinteracties.Identificatiecode;
import nl.poort.contact.klantinteracties.SoortActor;
import nl.poort.contact.klantinteracties.SoortDigitaalAdres;
import nl.poort.contact.klantinteracties.SoortPartij;
import nl.poort.contact.klantinteracties.Taakstatus;
import nl.poort.techniek.api.Filter;
import nl.poort.techniek.db.Conditie.Hoe;

/// What the lists can be searched on, in the names of the standard.
final class Klantfilters {
    private static final List<String> CODES =
            List.of("CodeObjecttype", "CodeRegister", "CodeSoortObjectId", "ObjectId");

    private final List<Filter> filters = new ArrayList<>();

    private Klantfilters() {}

    private Klantfilters tekst(String naam, String op) {
        filters.add(Filter.tekst(naam, op));
        return this;
    }

    private Klantfilters teksten(String... namen) {
        for (var naam : namen) {
            filters.add(Filter.tekst(naam));
        }
        return this;
    }

    private Klantfilters bevat(String... namen) {
        for (var naam : namen) {
            filters.add(new Filter(naam, naam, Hoe.BEVAT, String.class, ""));
        }
        return this;
    }

    private Klantfilters jaNee(String naam, String op) {
        filters.add(Filter.ja_nee(naam, op));
        return this;
    }

    private Klantfilters keuze(String naam, String op, Class<? extends Enum<?>> soort) {
        filters.add(Filter.keuze(naam, op, soort));
        return this;
    }

    /// By id and by address.
    private Klantfilters naar(String naam, String op, String soort) {
        filters.add(id(naam + "__uuid", op));
        filters.add(Filter.naar(naam + "__url", op, soort));
        return this;
    }

    private static Filter id(String naam, String op) {
        return new Filter(naam, op, Hoe.GELIJK, UUID.class, "");
    }

    /// By what something is called elsewhere.
    private Klantfilters identificator(String naam, String op) {
        for (var code : CODES) {
            filters.add(Filter.tekst(naam + code, op + klein(code)));
        }
        return this;
    }

    /// By the number of a party.
    private Klantfilters nummer(String naam, String op) {
        filters.add(Filter.keuze(naam + "codeObjecttype", op + "codeObjecttype", Identificatiecode.Objecttype.class));
        filters.add(Filter.keuze(naam + "codeRegister", op + "codeRegister", Identificatiecode.Register.class));
        filters.add(Filter.keuze(
                naam + "codeSoortObjectId", op + "codeSoortObjectId", Identificatiecode.Nummersoort.class));
        filters.add(Filter.tekst(naam + "objectId", op + "objectId"));
        return this;
    }

    private static String klein(String code) {
        return Character.toLowerCase(code.charAt(0)) + code.substring(1);
    }

    private Filter[] klaar() {
        return filters.toArray(Filter[]::new);
    }

    static Filter[] klantcontacten() {
        var alle = new Klantfilters()
                .tekst("hadBetrokkene__digitaaladres__adres__icontains", "betrokkeneAdres")
                .naar("hadBetrokkene", "betrokkene", "betrokkene")
                .jaNee("hadBetrokkene__wasPartij", "betrokkeneIsPartij")
                .nummer("hadBetrokkene__wasPartij__partijIdentificator__", "partij.")
                .naar("hadBetrokkene__wasPartij", "betrokkenePartij", "partij")
                .jaNee("indicatieContactGelukt", "indicatieContactGelukt")
                .jaNee("leiddeTotInterneTaken", "leiddeTot")
                .jaNee("vertrouwelijk", "vertrouwelijk")
                .bevat("inhoud", "onderwerp", "reactie")
                .teksten("kanaal", "nummer", "referentienummer")
                .identificator("onderwerpobject__onderwerpobjectidentificator", "onderwerpobject")
                .naar("onderwerpobject", "onderwerpobject", "onderwerpobject")
                .identificator("wasOnderwerpobject__onderwerpobjectidentificator", "wasOnderwerpobject")
                .naar("wasOnderwerpobject", "wasOnderwerpobject", "onderwerpobject");
        alle.filters.add(Filter.moment("plaatsgevondenOp", "plaatsgevondenOp", Hoe.GELIJK));
        return alle.klaar();
    }

    static Filter[] betrokkenen() {
        return new Klantfilters()
                .teksten(
                        "contactnaamAchternaam",
                        "contactnaamVoorletters",
                        "contactnaamVoornaam",
                        "contactnaamVoorvoegselAchternaam",
                        "organisatienaam")
                .tekst("hadKlantcontact__nummer", "hadKlantcontactNummer")
                .tekst("hadKlantcontact__referentienummer", "hadKlantcontactReferentienummer")
                .naar("hadKlantcontact", "hadKlantcontact", "klantinteractie")
                .tekst("verstrektedigitaalAdres__adres", "digitaalAdresAdres")
                .naar("verstrektedigitaalAdres", "digitaalAdres", "digitaaladres")
                .tekst("wasPartij__nummer", "wasPartijNummer")
                .nummer("wasPartij__partijIdentificator__", "partij.")
                .naar("wasPartij", "wasPartij", "partij")
                .klaar();
    }

    static Filter[] onderwerpobjecten() {
        return new Klantfilters()
                .naar("klantcontact", "klantcontact", "klantinteractie")
                .naar("wasKlantcontact", "wasKlantcontact", "klantinteractie")
                .identificator("onderwerpobjectidentificator", "")
                .klaar();
    }

    static Filter[] actoren() {
        return new Klantfilters()
                .identificator("actoridentificator", "")
                .jaNee("indicatieActief", "indicatieActief")
                .teksten("naam")
                .keuze("soortActor", "soortActor", SoortActor.class)
                .klaar();
    }

    static Filter[] actorklantcontacten() {
        return new Klantfilters()
                .naar("actor", "actor", "actor")
                .naar("klantcontact", "klantcontact", "klantinteractie")
                .klaar();
    }

    static Filter[] internetaken() {
        var alle = new Klantfilters()
                .naar("aanleidinggevendKlantcontact", "aanleidinggevendKlantcontact", "klantinteractie")
                .tekst("actoren__naam", "actorNaam")
                .tekst("klantcontact__nummer", "contactNummer")
                .tekst("klantcontact__referentienummer", "contactReferentienummer")
                .teksten("nummer", "referentienummer")
                .keuze("status", "status", Taakstatus.class)
                .naar("toegewezenAanActor", "aanActor", "actor");
        alle.filters.add(id("klantcontact__uuid", "aanleidinggevendKlantcontact"));
        alle.filters.add(Filter.moment("toegewezenOp", "toegewezenOp", Hoe.GELIJK));
        return alle.klaar();
    }

    static Filter[] bijlagen() {
        var alle = new Klantfilters().identificator("bijlageidentificator", "");
        alle.filters.add(id("klantcontact__uuid", "wasBijlageVanKlantcontact"));
        return alle.klaar();
    }

    static Filter[] partijen() {
        var alle = new Klantfilters();
        for (var adres : List.of("bezoekadres", "correspondentieadres")) {
            for (var veld : List.of("NummeraanduidingId", "Adresregel1", "Adresregel2", "Adresregel3", "Land")) {
                alle.tekst(adres + veld, adres + "." + klein(veld));
            }
        }
        return alle.tekst("categorierelatie__categorie__naam", "categorieNaam")
                .jaNee("indicatieActief", "indicatieActief")
                .jaNee("indicatieGeheimhouding", "indicatieGeheimhouding")
                .teksten("nummer")
                .nummer("partijIdentificator__", "partij.")
                .keuze("soortPartij", "soortPartij", SoortPartij.class)
                .nummer("subIdentificatorVan__", "sub.")
                .naar("vertegenwoordigdePartij", "vertegenwoordigdePartij", "partij")
                .klaar();
    }

    static Filter[] adressen() {
        var alle = new Klantfilters()
                .teksten("adres", "omschrijving", "referentie")
                .jaNee("isGeverifieerd", "isGeverifieerd")
                .jaNee("isStandaardAdres", "isStandaardAdres")
                .keuze("soortDigitaalAdres", "soortDigitaalAdres", SoortDigitaalAdres.class)
                .keuze("verstrektDoorBetrokkene__rol", "rol", Betrokkenerol.class)
                .naar("verstrektDoorBetrokkene", "verstrektDoorBetrokkene", "betrokkene")
                .nummer("verstrektDoorPartij__partijIdentificator__", "partij.")
                .keuze("verstrektDoorPartij__soortPartij", "soortPartij", SoortPartij.class)
                .naar("verstrektDoorPartij", "verstrektDoorPartij", "partij");
        alle.filters.add(new Filter("adres__icontains", "adres", Hoe.BEVAT, String.class, ""));
        alle.filters.add(Filter.datum("verificatieDatum", "verificatieDatum", Hoe.GELIJK));
        alle.filters.add(Filter.datum("verificatieDatum__gt", "verificatieDatum", Hoe.GROTER));
        alle.filters.add(Filter.datum("verificatieDatum__gte", "verificatieDatum", Hoe.GROTER_GELIJK));
        alle.filters.add(Filter.datum("verificatieDatum__lt", "verificatieDatum", Hoe.KLEINER));
        alle.filters.add(Filter.datum("verificatieDatum__lte", "verificatieDatum", Hoe.KLEINER_GELIJK));
        return alle.klaar();
    }

    static Filter[] identificatoren() {
        var alle = new Klantfilters().teksten("anderePartijIdentificator");
        alle.filters.add(Filter.keuze(
                "partijIdentificatorCodeObjecttype", "codeObjecttype", Identificatiecode.Objecttype.class));
        alle.filters.add(
                Filter.keuze("partijIdentificatorCodeRegister", "codeRegister", Identificatiecode.Register.class));
        alle.filters.add(Filter.keuze(
                "partijIdentificatorCodeSoortObjectId", "codeSoortObjectId", Identificatiecode.Nummersoort.class));
        return alle.tekst("partijIdentificatorObjectId", "objectId").klaar();
    }

    static Filter[] vertegenwoordigingen() {
        return new Klantfilters()
                .naar("vertegenwoordigdePartij", "vertegenwoordigdePartij", "partij")
                .naar("vertegenwoordigendePartij", "vertegenwoordigendePartij", "partij")
                .klaar();
    }

    static Filter[] rekeningnummers() {
        var alle = new Klantfilters().teksten("bic", "iban");
        alle.filters.add(id("uuid", "uuid"));
        return alle.klaar();
    }

    static Filter[] categorierelaties() {
        var alle = new Klantfilters()
                .tekst("categorie__naam", "categorieNaam")
                .naar("categorie", "categorieId", "categorie")
                .tekst("partij__nummer", "partijNummer")
                .naar("partij", "partij", "partij");
        alle.filters.add(Filter.datum("beginDatum", "beginDatum", Hoe.GELIJK));
        alle.filters.add(Filter.datum("eindDatum", "eindDatum", Hoe.GELIJK));
        return alle.klaar();
    }
}
