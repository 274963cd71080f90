package nl.poort.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// Holds an answer against the OpenAPI document that was served: status, media type, headers and every field.
final class Oascontrole {
    private final JsonNode document;

    Oascontrole(JsonNode document) {
        this.document = document;
    }

    /// What is not as the document says; empty when all is well.
    List<String> bezwaren(String methode, String pad, int status, String soort, JsonNode inhoud) {
        var antwoord = volg(document.path("paths")
                .path(pad)
                .path(methode.toLowerCase())
                .path("responses")
                .path("" + status));
        if (antwoord.isMissingNode()) {
            return List.of(methode + " " + pad + " kent geen status " + status);
        }
        var bezwaren = new ArrayList<String>();
        var content = antwoord.path("content");
        if (content.isMissingNode()) {
            if (inhoud != null) {
                bezwaren.add("er hoort geen inhoud te zijn");
            }
            return bezwaren;
        }
        var media = content.path(soort == null ? "" : soort.split(";")[0]);
        if (media.isMissingNode()) {
            return List.of("media type " + soort + " staat er niet bij " + status);
        }
        toets("$", media.path("schema"), inhoud, bezwaren);
        return bezwaren;
    }

    JsonNode volg(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").textValue().substring(1)) : node;
    }

    private void toets(String plek, JsonNode schemaOfVerwijzing, JsonNode waarde, List<String> bezwaren) {
        var schema = volg(schemaOfVerwijzing);
        if (schema.has("allOf")) {
            toets(plek, schema.get("allOf").get(0), waarde, bezwaren);
            return;
        }
        switch (schema.path("type").asText()) {
            case "object" -> object(plek, schema, waarde, bezwaren);
            case "array" -> {
                eis(waarde.isArray(), plek, "geen lijst", bezwaren);
                for (int i = 0; i < waarde.size(); i++) {
                    toets(plek + "[" + i + "]", schema.get("items"), waarde.get(i), bezwaren);
                }
            }
            case "integer" -> eis(waarde.isInt(), plek, "geen getal", bezwaren);
            case "boolean" -> eis(waarde.isBoolean(), plek, "geen ja of nee", bezwaren);
            case "string" -> tekst(plek, schema, waarde, bezwaren);
            default -> bezwaren.add(plek + " heeft een schema zonder soort");
        }
    }

    private void object(String plek, JsonNode schema, JsonNode waarde, List<String> bezwaren) {
        eis(waarde.isObject(), plek, "geen object", bezwaren);
        schema.path("required").forEach(naam -> eis(waarde.has(naam.textValue()), plek, naam + " ontbreekt", bezwaren));
        waarde.properties().forEach(v -> {
            var veld = schema.path("properties").path(v.getKey());
            var overig = schema.path("additionalProperties");
            if (!veld.isMissingNode()) {
                toets(plek + "." + v.getKey(), veld, v.getValue(), bezwaren);
            } else if (overig.isObject()) {
                toets(plek + "." + v.getKey(), overig, v.getValue(), bezwaren);
            } else if (schema.has("properties")) {
                bezwaren.add(plek + "." + v.getKey() + " staat niet in het document");
            }
        });
    }

    private static void tekst(String plek, JsonNode schema, JsonNode waarde, List<String> bezwaren) {
        eis(waarde.isTextual(), plek, "geen tekst maar " + waarde, bezwaren);
        var tekst = waarde.asText();
        if (schema.has("enum")) {
            boolean bekend = false;
            for (var keuze : schema.get("enum")) {
                bekend |= keuze.textValue().equals(tekst);
            }
            eis(bekend, plek, tekst + " is geen keuze", bezwaren);
        }
        if (schema.has("maxLength")) {
            eis(tekst.length() <= schema.get("maxLength").intValue(), plek, "te lang", bezwaren);
        }
        switch (schema.path("format").asText()) {
            case "uuid" -> eis(Verzoek.uuid(tekst).isPresent(), plek, "geen uuid", bezwaren);
            case "date-time" -> eis(isMoment(tekst), plek, "geen moment", bezwaren);
            default -> {}
        }
    }

    private static boolean isMoment(String tekst) {
        try {
            OffsetDateTime.parse(tekst);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static void eis(boolean klopt, String plek, String zin, List<String> bezwaren) {
        if (!klopt) {
            bezwaren.add(plek + ": " + zin);
        }
    }
}
