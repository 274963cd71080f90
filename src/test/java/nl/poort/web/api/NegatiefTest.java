package nl.poort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.poort.registers.Adrlinter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Wrong input of every kind, made from the OpenAPI document that is served (scorecard G20): never a 5xx, always
/// problem+json as documented, never a word of what is inside. The seed is fixed, so a fault comes back.
class NegatiefTest {
    private static final int KEER = Integer.getInteger("poort.negatief", 3_000);
    private static final Random TOEVAL = new Random(20260309);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static Apiproef proef;

    private record Doel(String methode, String pad, JsonNode operatie) {}

    @BeforeAll
    static void open() {
        proef = new Apiproef("https://systeem.example.nl");
        proef.gemeente.vraagt(proef.iplo, "N-1").eis(201);
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    private static List<Doel> doelen() {
        var doelen = new ArrayList<Doel>();
        proef.openapi
                .get("paths")
                .properties()
                .forEach(pad -> pad.getValue().properties().forEach(m -> {
                    if (!pad.getKey().equals("/openapi.json")) {
                        doelen.add(new Doel(m.getKey().toUpperCase(), pad.getKey(), m.getValue()));
                    }
                }));
        return doelen;
    }

    @Test
    void wat_er_ook_in_een_verzoek_staat_het_antwoord_is_nooit_een_fout_van_ons() {
        var doelen = doelen();
        var tellingen = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < KEER; i++) {
            var doel = doelen.get(i % doelen.size());
            var pad = pad(doel.pad()) + vraagdeel(doel.operatie());
            var lichaam = lichaam(doel.operatie());
            var waar = doel.methode() + " " + pad + " " + kort(lichaam);
            var antwoord = proef.verstuur(doel.methode(), pad, proef.gemeente.sleutel, lichaam, koppen());
            assertThat(antwoord.statusCode()).as(waar).isLessThan(500);
            assertThat(antwoord.body())
                    .as(waar)
                    .doesNotContain("nl.poort.", "java.", "org.postgresql", "Exception", "\tat ");
            if (antwoord.statusCode() >= 400) {
                assertThat(soort(antwoord)).as(waar).isEqualTo("application/problem+json");
                var bezwaren = new ArrayList<>(proef.oas.bezwaren(
                        doel.methode(),
                        doel.pad(),
                        antwoord.statusCode(),
                        "application/problem+json",
                        Apiproef.lees(antwoord.body())));
                assertThat(bezwaren).as(waar + " -> " + antwoord.body()).isEmpty();
            }
            tellingen.merge(antwoord.statusCode(), 1, Integer::sum);
        }
        assertThat(tellingen).containsKeys(400, 404);
    }

    private static String soort(java.net.http.HttpResponse<String> antwoord) {
        return antwoord.headers().firstValue("Content-Type").orElse("").split(";")[0];
    }

    private static String kort(String lichaam) {
        return lichaam == null ? "" : lichaam.substring(0, Math.min(300, lichaam.length()));
    }

    private static String pad(String sjabloon) {
        var waarden = List.of(
                UUID.randomUUID().toString(),
                "0",
                "-1",
                "geen-id",
                "%27%20or%201=1--",
                "%E2%80%AE",
                "K-2026-000001",
                "K-9999-999999999999",
                "x".repeat(300),
                "null",
                "%F0%9F%98%80",
                "..%20");
        return sjabloon.replaceAll("\\{[^}]*}", java.util.regex.Matcher.quoteReplacement(kies(waarden)));
    }

    private static String vraagdeel(JsonNode operatie) {
        var delen = new ArrayList<String>();
        operatie.path("parameters").forEach(p -> {
            if (p.path("in").asText().equals("query") && TOEVAL.nextBoolean()) {
                delen.add(p.get("name").textValue() + "="
                        + kies(List.of(
                                "",
                                "x",
                                "-1",
                                "0",
                                "99999999999",
                                "%00",
                                "%27",
                                UUID.randomUUID() + "",
                                "a,b",
                                "%ED%A0%80")));
            }
        });
        return delen.isEmpty() ? "" : "?" + String.join("&", delen);
    }

    private static String[] koppen() {
        return switch (TOEVAL.nextInt(8)) {
            case 0 -> new String[] {"Idempotency-Key", "x".repeat(200)};
            case 1 -> new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
            case 2 -> new String[] {"Accept", "text/html"};
            case 3 ->
                new String[] {
                    "Content-Type", kies(List.of("text/xml", "application/json; charset=utf-16", "json", "*/*"))
                };
            default -> new String[0];
        };
    }

    private static String lichaam(JsonNode operatie) {
        var schema = operatie.at("/requestBody/content/application~1json/schema");
        if (schema.isMissingNode()) {
            return TOEVAL.nextInt(4) == 0 ? "{}" : null;
        }
        var soort = TOEVAL.nextInt(12);
        if (soort == 0) {
            return kies(List.of(
                    "", "[]", "\"tekst\"", "17", "{", "{\"a\":1,\"a\":2}", "\u0000", "{}{}", "[".repeat(2_000)));
        }
        var voorbeeld =
                operatie.at("/requestBody/content/application~1json/example").deepCopy();
        verpest((ObjectNode) voorbeeld, proef.oas.volg(schema));
        return soort == 1 ? voorbeeld.toString().substring(1) : voorbeeld.toString();
    }

    /// One to three fields go wrong, at whatever depth.
    private static void verpest(ObjectNode json, JsonNode schema) {
        var velden = new ArrayList<String>();
        schema.path("properties").fieldNames().forEachRemaining(velden::add);
        for (int i = 0; i <= TOEVAL.nextInt(3); i++) {
            var veld = kies(velden);
            var binnen = json.get(veld);
            var deel = proef.oas.volg(
                    schema.path("properties").path(veld).path("allOf").path(0));
            if (binnen instanceof ObjectNode diep && deel.has("properties") && TOEVAL.nextBoolean()) {
                verpest(diep, deel);
            } else if (TOEVAL.nextInt(5) == 0) {
                json.remove(veld);
            } else {
                json.set(veld, rommel());
            }
        }
    }

    private static JsonNode rommel() {
        return switch (TOEVAL.nextInt(16)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(true);
            case 2 -> JSON.numberNode(Long.MAX_VALUE);
            case 3 -> JSON.numberNode(-0.5);
            case 4 -> JSON.textNode("");
            case 5 -> JSON.textNode(" \t\n");
            case 6 -> JSON.textNode("x".repeat(30_000));
            case 7 -> JSON.textNode("met een nul\u0000erin");
            case 8 -> JSON.textNode("een half \ud83d teken");
            case 9 -> JSON.textNode("' or 1=1; drop table vragen.vraag; --");
            case 10 -> JSON.textNode("<script>alert(1)</script>");
            case 11 -> JSON.arrayNode().add("x").add(JSON.nullNode());
            case 12 -> JSON.objectNode().put("x", 1).put("", "leeg").put("\u0000", "nul");
            case 13 -> JSON.textNode(UUID.randomUUID().toString());
            case 14 -> JSON.textNode("K-2026-000001");
            default -> JSON.textNode("é̶‮ ﷺ 👩🏽‍🚀");
        };
    }

    private static <T> T kies(List<T> waarden) {
        return waarden.get(TOEVAL.nextInt(waarden.size()));
    }

    @Test
    void ook_een_onbekend_pad_en_een_verkeerde_methode_geven_een_probleem() {
        for (var geval : Map.of("/bestaat-niet", 404, "/overdrachten/x/y/z", 404, "/", 404)
                .entrySet()) {
            var antwoord = proef.verstuur("GET", geval.getKey(), proef.gemeente.sleutel, null);
            assertThat(antwoord.statusCode()).isEqualTo(geval.getValue());
            assertThat(soort(antwoord)).isEqualTo("application/problem+json");
        }
        var antwoord = proef.verstuur("PUT", "/overdrachten", proef.gemeente.sleutel, "{}");
        assertThat(antwoord.statusCode()).isEqualTo(405);
        assertThat(soort(antwoord)).isEqualTo("application/problem+json");
        for (var pad : List.of(
                "/overdrachten/%2e%2e", "/overdrachten/%00", "/overdrachten/a%2Fb", "/overdrachten//", "/vragen/%ff")) {
            var raar = proef.verstuur("GET", pad, proef.gemeente.sleutel, null);
            assertThat(raar.statusCode()).as(pad).isBetween(400, 499);
            assertThat(soort(raar)).as(pad).isEqualTo("application/problem+json");
        }
    }

    @Test
    void elk_voorbeeld_in_het_document_past_bij_zijn_schema_en_elke_operatie_heeft_een_naam() {
        var namen = new ArrayList<String>();
        for (var doel : doelen()) {
            namen.add(doel.operatie().get("operationId").textValue());
            for (var antwoord : doel.operatie().get("responses").properties()) {
                var media = proef.oas.volg(antwoord.getValue()).path("content").path("application/json");
                if (media.has("example")) {
                    assertThat(proef.oas.bezwaren(
                                    doel.methode(),
                                    doel.pad(),
                                    Integer.parseInt(antwoord.getKey()),
                                    "application/json",
                                    media.get("example")))
                            .as(doel.toString())
                            .isEmpty();
                }
            }
        }
        assertThat(namen).doesNotHaveDuplicates().hasSizeGreaterThan(14);
        assertThat(new Adrlinter(proef.openapi).bezwaren()).isEmpty();
        assertThat(proef.openapi.get("openapi").textValue()).startsWith("3.0");
    }
}
