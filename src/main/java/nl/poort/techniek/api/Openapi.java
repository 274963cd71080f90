package nl.poort.techniek.api;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The OpenAPI 3.0 document of an [Api], made from its resources and operations (gen-02).
final class Openapi {
    private static final Pattern IN_PAD = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, Object> TEKST = Map.of("type", "string");
    private static final Map<String, Object> VERSIE =
            Map.of("API-Version", Map.of("description", "De hele versie van deze API", "schema", TEKST));

    private static final Map<String, String> FOUTEN = Map.of(
            "400", "De invoer klopt niet; elk veld dat niet klopt staat erbij",
            "403", "Geen geldige JWT, of u heeft dit recht niet",
            "404", "Dit bestaat niet",
            "406", "Dit coördinatenstelsel kent Poort niet",
            "409", "Dit kan nu niet: iets anders hangt ervan af",
            "412", "Zeg welk coördinatenstelsel u gebruikt",
            "413", "Het verzoek is te groot",
            "422", "Dit kan nu niet; de zin zegt waarom",
            "503", "Even niet bereikbaar; probeer het later opnieuw");

    private final Api api;
    private final Schemas schemas = new Schemas();
    private final Map<String, Map<String, Object>> paden = new LinkedHashMap<>();

    private Openapi(Api api) {
        this.api = api;
    }

    static Map<String, Object> document(Api api, String publiekeUrl) {
        var zelf = new Openapi(api);
        api.bronnen().forEach(zelf::bron);
        api.meer().forEach(zelf::eindpunt);
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.0.3");
        document.put(
                "info",
                Map.of(
                        "title",
                        api.naam() + " API van Poort",
                        "version",
                        api.versie(),
                        "description",
                        "Volgt de landelijke standaard (ZGW). Gemaakt uit de routes en velden zelf.",
                        "contact",
                        Aanspreekpunt.van(publiekeUrl),
                        "license",
                        Map.of("name", "EUPL-1.2", "url", "https://eupl.eu/1.2/nl/")));
        document.put("servers", List.of(Map.of("url", publiekeUrl + api.basis())));
        document.put("security", List.of(Map.of("jwt", List.of())));
        document.put("paths", zelf.paden);
        document.put(
                "components",
                Map.of(
                        "schemas",
                        zelf.metProbleem(),
                        "responses",
                        fouten(),
                        "securitySchemes",
                        Map.of("jwt", Map.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT"))));
        return document;
    }

    private void bron(Bron<?> bron) {
        var een = bron.pad() + "/{uuid}";
        for (var verb : bron.verbs()) {
            switch (verb.name()) {
                case "GET" -> {
                    zet(verb, bron.pad(), "lijst van " + bron.soort(), parameters(bron), null, "200", lijst(bron));
                    zet(verb, een, bron.soort() + " inzien", expand(bron), null, "200", schemas.uit(bron.type(), true));
                }
                case "HEAD" -> zet(verb, een, "koppen van " + bron.soort(), List.of(), null, "200", null);
                case "POST" ->
                    zet(
                            verb,
                            bron.pad(),
                            bron.soort() + " maken",
                            List.of(),
                            schemas.in(bron.type()),
                            "201",
                            schemas.uit(bron.type(), true));
                case "PUT", "PATCH" ->
                    zet(
                            verb,
                            een,
                            bron.soort() + (verb.name().equals("PUT") ? " vervangen" : " wijzigen"),
                            List.of(),
                            verb.name().equals("PUT") ? schemas.in(bron.type()) : Map.of("type", "object"),
                            "200",
                            schemas.uit(bron.type(), true));
                default -> zet(verb, een, bron.soort() + " verwijderen", List.of(), null, "204", null);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void eindpunt(Eindpunt e) {
        var vragen = e.vragen().stream().map(n -> parameter(n, "query")).toList();
        var bekend = (Map<String, Object>) paden.getOrDefault(e.pad(), Map.of()).get(naam(e.methode()));
        if (bekend != null) {
            ((List<Object>) bekend.get("parameters")).addAll(vragen);
            return;
        }
        boolean invoer = !e.methode().name().equals("GET");
        zet(
                e.methode(),
                e.pad(),
                e.methode() + " " + e.pad(),
                vragen,
                invoer ? Map.of("type", "object") : null,
                "default",
                Map.of());
    }

    private static List<Object> parameters(Bron<?> bron) {
        var namen = new ArrayList<>(bron.filters().stream().map(Filter::naam).toList());
        if (bron.paginering()) {
            namen.addAll(List.of("page", "pageSize"));
        }
        if (!bron.volgordes().isEmpty()) {
            namen.add("ordering");
        }
        return Stream.concat(namen.stream().map(n -> parameter(n, "query")), expand(bron).stream())
                .toList();
    }

    private static List<Object> expand(Bron<?> bron) {
        return bron.uitbreidbaar() ? List.of(parameter("expand", "query")) : List.of();
    }

    private static Object parameter(String naam, String plek) {
        return Map.of("name", naam, "in", plek, "required", plek.equals("path"), "schema", TEKST);
    }

    private Map<String, Object> lijst(Bron<?> bron) {
        Map<String, Object> rijen = Map.of("type", "array", "items", schemas.uit(bron.type(), true));
        if (!bron.paginering()) {
            return rijen;
        }
        var adres = Map.of("type", "string", "format", "uri", "nullable", true);
        return Map.of(
                "type",
                "object",
                "required",
                List.of("count", "next", "previous", "results"),
                "properties",
                Map.of("count", Map.of("type", "integer"), "next", adres, "previous", adres, "results", rijen));
    }

    private void zet(
            HandlerType verb,
            String pad,
            String wat,
            List<Object> query,
            Map<String, Object> invoer,
            String status,
            Map<String, Object> uitvoer) {
        var parameters = new ArrayList<>(query);
        IN_PAD.matcher(pad).results().forEach(m -> parameters.add(parameter(m.group(1), "path")));
        var operatie = new LinkedHashMap<String, Object>();
        operatie.put("operationId", api.naam() + "_" + naam(verb) + pad.replaceAll("\\W+", "_"));
        operatie.put("summary", wat);
        operatie.put("description", wat);
        operatie.put("tags", List.of(pad.split("/")[1]));
        operatie.put("parameters", parameters);
        if (invoer != null) {
            operatie.put("requestBody", Map.of("required", true, "content", json(invoer)));
        }
        var antwoorden = new TreeMap<String, Object>();
        FOUTEN.keySet().forEach(f -> antwoorden.put(f, Map.of("$ref", "#/components/responses/" + f)));
        antwoorden.put(
                status,
                uitvoer == null || uitvoer.isEmpty()
                        ? Map.of("description", "Gedaan", "headers", VERSIE)
                        : Map.of("description", "Gedaan", "headers", VERSIE, "content", json(uitvoer)));
        operatie.put("responses", antwoorden);
        paden.computeIfAbsent(pad, p -> new LinkedHashMap<>()).put(naam(verb), operatie);
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }

    private static String naam(HandlerType verb) {
        return verb.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> fouten() {
        var fouten = new TreeMap<String, Object>();
        FOUTEN.forEach((status, zin) -> fouten.put(
                status,
                Map.of(
                        "description",
                        zin,
                        "headers",
                        VERSIE,
                        "content",
                        Map.of(
                                "application/problem+json",
                                Map.of("schema", Map.of("$ref", "#/components/schemas/Probleem"))))));
        return fouten;
    }

    private Map<String, Object> metProbleem() {
        var alle = new TreeMap<>(schemas.alle());
        var fout = Map.of(
                "type",
                "object",
                "required",
                List.of("name", "code", "reason"),
                "properties",
                Map.of("name", TEKST, "code", TEKST, "reason", TEKST));
        alle.put(
                "Probleem",
                Map.of(
                        "type",
                        "object",
                        "required",
                        List.of("type", "title", "status", "detail", "code", "instance"),
                        "properties",
                        Map.of(
                                "type", TEKST,
                                "title", TEKST,
                                "status", Map.of("type", "integer"),
                                "detail", TEKST,
                                "code", TEKST,
                                "instance", TEKST,
                                "invalidParams", Map.of("type", "array", "items", fout))));
        return alle;
    }
}
