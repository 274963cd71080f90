package nl.poort.registers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The rules of the API Design Rules of the Dutch government that can be seen in an OpenAPI document, each by its own
/// name. What the ZGW standard itself forces is on the list of [#ZGW], and nothing else.
public record Adrlinter(JsonNode document) {
    /// Rule and the place it may be broken (a regular expression), and why the standard forces it.
    static final List<String> ZGW = List.of(
            // the standard names its searches `_zoek` and its reservation `zaaknummer_reserveren`
            "paths-kebab-case (_zoek|zaaknummer_reserveren|[a-z]+_uuid)",
            // its parameters and fields have `__` for what is compared, and the names of the base registrations
            "query-keys-camel-case .*_.*",
            "schema-camel-case .*_.*");

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete", "head");

    /// Each as `rule place`.
    public List<String> bezwaren() {
        var fouten = new ArrayList<String>();
        eis(document.path("openapi").asText().startsWith("3.0."), "openapi3", "openapi", fouten);
        var info = document.path("info");
        eis(
                info.path("version").asText().matches("\\d+\\.\\d+\\.\\d+"),
                "semver",
                info.path("version").asText(),
                fouten);
        for (var veld : List.of("name", "url", "email")) {
            eis(info.path("contact").has(veld), "info-contact-fields-exist " + veld, "info", fouten);
        }
        eis(info.path("license").has("name"), "info-license", "info", fouten);
        for (var server : document.path("servers")) {
            var url = server.path("url").asText();
            eis(url.startsWith("https://"), "servers-use-https", url, fouten);
            eis(url.matches(".*/v\\d+"), "include-major-version-in-uri", url, fouten);
        }
        var namen = new HashSet<String>();
        document.path("paths").properties().forEach(p -> {
            var pad = p.getKey();
            eis(!pad.endsWith("/"), "paths-no-trailing-slash", pad, fouten);
            for (var deel : pad.split("/")) {
                eis(deel.matches("|\\{[a-zA-Z_]+}|[a-z0-9-]+(\\.json)?"), "paths-kebab-case", deel, fouten);
            }
            p.getValue().properties().forEach(m -> operatie(pad, m.getKey(), m.getValue(), namen, fouten));
        });
        document.at("/components/schemas")
                .properties()
                .forEach(s -> s.getValue().path("properties").fieldNames().forEachRemaining(naam -> {
                    eis(naam.matches("[a-z][a-zA-Z0-9]*"), "schema-camel-case", naam, fouten);
                }));
        return fouten;
    }

    private void operatie(String pad, String verb, JsonNode operatie, Set<String> namen, List<String> fouten) {
        if (verb.equals("parameters")) {
            return;
        }
        var waar = verb + " " + pad;
        eis(VERBS.contains(verb), "http-methods", waar, fouten);
        eis(namen.add(operatie.path("operationId").asText()), "operation-operationId-unique", waar, fouten);
        eis(operatie.path("tags").size() > 0, "operation-tags", waar, fouten);
        eis(operatie.has("summary") || operatie.has("description"), "operation-description", waar, fouten);
        for (var parameter : operatie.path("parameters")) {
            var naam = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query")) {
                eis(naam.matches("[a-z][a-zA-Z0-9]*"), "query-keys-camel-case", naam, fouten);
            }
        }
        for (var antwoord : operatie.path("responses").properties()) {
            var inhoud = antwoord.getValue().has("$ref")
                    ? document.at(antwoord.getValue().get("$ref").asText().substring(1))
                    : antwoord.getValue();
            var koppen = new HashSet<String>();
            inhoud.path("headers").fieldNames().forEachRemaining(k -> koppen.add(k.toLowerCase(java.util.Locale.ROOT)));
            eis(koppen.contains("api-version"), "missing-version-header", waar + " " + antwoord.getKey(), fouten);
            if (antwoord.getKey().matches("[45].*")) {
                eis(
                        inhoud.path("content").has("application/problem+json"),
                        "use-problem-schema",
                        waar + " " + antwoord.getKey(),
                        fouten);
            }
        }
    }

    private static void eis(boolean klopt, String regel, String waar, List<String> fouten) {
        if (!klopt) {
            fouten.add(regel + " " + waar);
        }
    }
}
