package nl.poort.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.poort.techniek.api.Aanspreekpunt;

/// The OpenAPI 3.0 document, made from the operations and the records they read and write.
final class Openapi {
    private static final String JSON = "application/json";
    private static final String PROBLEEM = "application/problem+json";

    private Openapi() {}

    static Map<String, Object> document(List<Operatie> operaties, String publiekeUrl) {
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.0.3");
        document.put("info", info(publiekeUrl));
        document.put("servers", List.of(Map.of("url", publiekeUrl + Ingang.BASIS, "description", "Deze Poort")));
        document.put(
                "tags",
                List.of("overdrachten", "vragen", "schakels", "abonnementen").stream()
                        .map(t -> Map.of("name", t, "description", "Alles over " + t))
                        .toList());
        document.put("security", List.of(Map.of("sleutel", List.of())));
        document.put("paths", paden(operaties));
        document.put("components", onderdelen(operaties));
        return document;
    }

    private static Map<String, Object> info(String publiekeUrl) {
        var info = new LinkedHashMap<String, Object>();
        info.put("title", "Overdracht API van Poort");
        info.put("version", Ingang.VERSIE);
        info.put(
                "description",
                "Werk mee in de serviceketen met uw eigen systeem: neem over, vraag door, antwoord. Elk verzoek is te "
                        + "herhalen met dezelfde Idempotency-Key. Van wat niet van u is, bestaat hier niets: dan is het "
                        + "antwoord 404.");
        info.put("contact", Aanspreekpunt.van(publiekeUrl));
        info.put("license", Map.of("name", "EUPL-1.2", "url", "https://eupl.eu/1.2/nl/"));
        return info;
    }

    private static Map<String, Object> paden(List<Operatie> operaties) {
        Map<String, Object> paden = new LinkedHashMap<>();
        for (var o : operaties) {
            @SuppressWarnings("unchecked")
            var pad = (Map<String, Object>) paden.computeIfAbsent(o.pad(), p -> new LinkedHashMap<String, Object>());
            pad.put(o.methode().name().toLowerCase(java.util.Locale.ROOT), operatie(o));
        }
        paden.put("/openapi.json", Map.of("get", zelf()));
        return paden;
    }

    private static Map<String, Object> zelf() {
        return Map.of(
                "operationId",
                "toonOpenapi",
                "tags",
                List.of("schakels"),
                "summary",
                "Dit document",
                "description",
                "Dit document",
                "security",
                List.of(),
                "responses",
                Map.of(
                        "200",
                        Map.of(
                                "description", "Dit document",
                                "headers", versiekop(),
                                "content", Map.of(JSON, Map.of("schema", Map.of("type", "object"))))));
    }

    private static Map<String, Object> operatie(Operatie o) {
        var json = new LinkedHashMap<String, Object>();
        json.put("operationId", o.naam());
        json.put("tags", List.of(o.pad().split("/")[1]));
        json.put("summary", o.uitleg());
        json.put("description", o.uitleg());
        var parameters = parameters(o);
        if (!parameters.isEmpty()) {
            json.put("parameters", parameters);
        }
        if (o.invoer() != null) {
            json.put("requestBody", Map.of("required", true, "content", inhoud(o.invoer())));
        }
        json.put("responses", antwoorden(o));
        return json;
    }

    private static Map<String, Object> inhoud(Class<?> soort) {
        return Map.of(
                JSON, Map.of("schema", Map.of("$ref", Schema.verwijzing(soort)), "example", Schema.voorbeeld(soort)));
    }

    private static List<Object> parameters(Operatie o) {
        var parameters = new ArrayList<>();
        if (o.pad().contains("{id}")) {
            parameters.add(parameter("id", "path", "Het id", Map.of("type", "string", "format", "uuid")));
        }
        if (o.pad().contains("{kenmerk}")) {
            parameters.add(parameter("kenmerk", "path", "Het kenmerk van de vraag", Map.of("type", "string")));
        }
        o.parameters().forEach(p -> parameters.add(parameter(p.naam(), "query", p.uitleg(), schema(p))));
        if (o.status() != 200 || o.invoer() != null || o.methode().name().equals("POST")) {
            parameters.add(parameter(
                    "Idempotency-Key",
                    "header",
                    "Hetzelfde verzoek met dezelfde sleutel wordt een keer gedaan",
                    Map.of("type", "string", "maxLength", 128)));
        }
        return parameters;
    }

    private static Map<String, Object> parameter(String naam, String plek, String uitleg, Map<String, Object> schema) {
        return Map.of(
                "name", naam, "in", plek, "required", plek.equals("path"), "description", uitleg, "schema", schema);
    }

    private static Map<String, Object> schema(Parameter p) {
        return switch (p.soort()) {
            case TEKST -> Map.of("type", "string", "example", p.voorbeeld());
            case ID -> Map.of("type", "string", "format", "uuid", "example", p.voorbeeld());
            case GETAL -> Map.of("type", "integer", "format", "int32", "minimum", 1, "maximum", 100, "default", 50);
            case KEUZES ->
                Map.of(
                        "type",
                        "array",
                        "items",
                        Map.of("type", "string", "enum", p.waarden()),
                        "example",
                        List.of(p.voorbeeld()));
        };
    }

    private static Map<String, Object> antwoorden(Operatie o) {
        var antwoorden = new TreeMap<String, Object>();
        var goed = new LinkedHashMap<String, Object>();
        goed.put("description", o.uitvoer() == null ? "Gedaan" : Schema.titel(o.uitvoer()));
        goed.put("headers", versiekop());
        if (o.uitvoer() != null) {
            goed.put("content", inhoud(o.uitvoer()));
        }
        antwoorden.put(String.valueOf(o.status()), goed);
        var fouten = new ArrayList<>(List.of("400", "401", "404", "429", "503"));
        if (!o.methode().name().equals("GET")) {
            fouten.add("422");
        }
        if (o.invoer() != null) {
            fouten.addAll(List.of("413", "415"));
        }
        fouten.forEach(f -> antwoorden.put(f, Map.of("$ref", "#/components/responses/" + f)));
        return antwoorden;
    }

    private static Map<String, Object> versiekop() {
        return Map.of(
                "API-Version",
                Map.of(
                        "description",
                        "De volledige versie van de API",
                        "schema",
                        Map.of("type", "string", "example", Ingang.VERSIE)));
    }

    private static Map<String, Object> onderdelen(List<Operatie> operaties) {
        var schemas = new TreeMap<String, Object>();
        operaties.forEach(o -> {
            if (o.invoer() != null) {
                Schema.verzamel(o.invoer(), schemas);
            }
            if (o.uitvoer() != null) {
                Schema.verzamel(o.uitvoer(), schemas);
            }
        });
        Schema.verzamel(Probleem.class, schemas);
        var fouten = new TreeMap<String, Object>();
        Map.of(
                        "400", "Het verzoek is niet te lezen; elk veld dat niet klopt staat erbij",
                        "401", "Geen sleutel, of een die niet werkt",
                        "404", "Dit bestaat niet, of niet voor u",
                        "413", "Het verzoek is te groot",
                        "415", "Alleen application/json",
                        "422", "Dit kan nu niet; de zin zegt waarom",
                        "429", "Te vaak een verkeerde sleutel",
                        "503", "Even niet bereikbaar; probeer het later opnieuw")
                .forEach((status, zin) -> fouten.put(
                        status,
                        Map.of(
                                "description",
                                zin,
                                "headers",
                                versiekop(),
                                "content",
                                Map.of(
                                        PROBLEEM,
                                        Map.of("schema", Map.of("$ref", Schema.verwijzing(Probleem.class)))))));
        return Map.of(
                "schemas",
                schemas,
                "responses",
                fouten,
                "securitySchemes",
                Map.of(
                        "sleutel",
                        Map.of(
                                "type",
                                "http",
                                "scheme",
                                "bearer",
                                "description",
                                "De sleutel van uw organisatie, gemaakt door de beheerder")));
    }
}
