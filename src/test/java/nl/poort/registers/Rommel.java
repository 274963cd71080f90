package nl.poort.registers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Wrong input of every kind, always the same after the same seed.
final class Rommel {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    static final List<String> TEKSTEN = List.of(
            "",
            " \t\n",
            "x".repeat(30_000),
            "met een nul\u0000erin",
            "een half \ud83d teken",
            "\udc00 andersom",
            "' or 1=1; drop table zaken.zaak; --",
            "<script>alert(1)</script>",
            "javascript:alert(1)",
            "https://nergens.example.nl/api/v1/zaken/" + new UUID(1, 1),
            Registerproef.URL + "/zaken/api/v1/zaken/" + new UUID(1, 1),
            Registerproef.URL + "/zaken/api/v1/zaken/../../x",
            "http://[::1",
            "0000-02-30",
            "-0001-01-01",
            "+999999999-12-31",
            "9999-12-31",
            "2026-02-30",
            "2026-03-01T25:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "P1Y",
            "P999999999Y",
            "PT5M",
            "-P1D",
            "123456789",
            "999999999999999999999",
            "NaN",
            "null",
            "true",
            "zeer_geheim",
            "é̶\u202e \ufdfa \ud83d\udc69\ud83c\udffd\u200d\ud83d\ude80");

    private final Random toeval;

    Rommel(long zaad) {
        toeval = new Random(zaad);
    }

    <T> T kies(List<T> waarden) {
        return waarden.get(toeval.nextInt(waarden.size()));
    }

    boolean eenOp(int kans) {
        return toeval.nextInt(kans) == 0;
    }

    JsonNode waarde() {
        return switch (toeval.nextInt(14)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(true);
            case 2 -> JSON.numberNode(Long.MAX_VALUE);
            case 3 -> JSON.numberNode(-0.5);
            case 4 -> JSON.numberNode(new BigDecimal("1e400"));
            case 5 -> JSON.arrayNode().add("x").add(JSON.nullNode()).add(JSON.objectNode());
            case 6 ->
                JSON.objectNode()
                        .put("x", 1)
                        .put("", "leeg")
                        .put("\u0000", "nul")
                        .put("y", "\ud83d");
            case 7 ->
                JSON.objectNode()
                        .put("type", "Point")
                        .set("coordinates", JSON.arrayNode().add("a").add(1e308));
            case 8 -> lang();
            default -> JSON.textNode(kies(TEKSTEN));
        };
    }

    private static JsonNode lang() {
        var lijst = JSON.arrayNode();
        for (int i = 0; i < 2_000; i++) {
            lijst.add("x" + i);
        }
        return lijst;
    }

    /// One to three of these fields go wrong, at whatever depth; now and then one too many.
    void verpest(ObjectNode json, List<String> velden) {
        var namen = new ArrayList<>(velden);
        json.fieldNames().forEachRemaining(namen::add);
        for (int i = 0; i <= toeval.nextInt(3); i++) {
            var veld =
                    namen.isEmpty() || eenOp(20) ? kies(List.of("__proto__", "_links", "\u0000", "id")) : kies(namen);
            if (json.get(veld) instanceof ObjectNode diep && !diep.isEmpty() && toeval.nextBoolean()) {
                verpest(diep, List.of());
            } else if (eenOp(6)) {
                json.remove(veld);
            } else {
                json.set(veld, waarde());
            }
        }
    }

    /// What is no JSON, or not one object.
    String onzin() {
        return kies(List.of(
                "",
                "[]",
                "\"tekst\"",
                "17",
                "{",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "\u0000",
                "{}{}",
                "{} // en verder",
                "{\"a\":NaN}",
                "{'a':1}",
                "{\"a\":1,}",
                "\ufeff{}",
                "[".repeat(5_000),
                "{\"a\":".repeat(5_000)));
    }

    /// As it stands in an address.
    String inAdres() {
        return kies(List.of(
                "",
                "x",
                "-1",
                "0",
                "99999999999",
                "%00",
                "%27",
                "%5C",
                "%25",
                "%27%29%20or%20%281%3D1",
                "%22%3B--",
                "a,b",
                "%ED%A0%80",
                "%F0%9F%98%80",
                "%E2%80%AE",
                new UUID(1, 1).toString(),
                "2026-02-30",
                "%2B999999999-12-31",
                "x".repeat(300),
                "null",
                "..%20",
                "%7B%7Bzaak%7D%7D"));
    }
}
