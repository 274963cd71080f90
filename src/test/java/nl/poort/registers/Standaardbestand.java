package nl.poort.registers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.poort.techniek.json.Json;

/// A file of the standard as it can be held against an answer.
final class Standaardbestand {
    private static final Map<Path, String> TEKST = new ConcurrentHashMap<>();
    private static final Path GELEZEN = Path.of("target/standaarden");

    private Standaardbestand() {}

    static JsonNode lees(Path bestand) {
        return Json.read(tekst(bestand), JsonNode.class);
    }

    /// As JSON. YAML takes seconds to read, so what came of it is kept for the test programs beside this one.
    static String tekst(Path bestand) {
        return TEKST.computeIfAbsent(bestand, b -> {
            try {
                var tijd = Files.getLastModifiedTime(b).toMillis();
                var json = GELEZEN.resolve((b + "-" + tijd).replaceAll("\\W+", "-") + ".json");
                if (!Files.exists(json)) {
                    Files.createDirectories(GELEZEN);
                    var nieuw = Files.createTempFile(GELEZEN, "nieuw", ".json");
                    Files.writeString(nieuw, maak(b).toString());
                    Files.move(nieuw, json, StandardCopyOption.ATOMIC_MOVE);
                }
                return Files.readString(json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static JsonNode maak(Path bestand) {
        try {
            var document = new YAMLMapper().readTree(Files.readString(bestand));
            document.path("components").path("schemas").forEach(Standaardbestand::kiesOpNaam);
            // what is absent is an empty text
            document.findParents("pattern").stream()
                    .filter(p -> p.path("pattern").isTextual())
                    .forEach(p -> ((ObjectNode) p)
                            .put("pattern", "^$|" + p.path("pattern").asText()));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Kinds of one thing that the file tells apart by a field (`soortPartij`): held against the kind of that name
    /// only.
    /// By their other fields alone more than one may fit.
    private static void kiesOpNaam(JsonNode schema) {
        var kiezer = schema.path("discriminator");
        if (!schema.has("oneOf")
                || !schema.path("oneOf").path(0).has("$ref")
                || kiezer.path("mapping").isEmpty()) {
            return;
        }
        var keuzes = ((ObjectNode) schema).removeAll().putArray("anyOf");
        kiezer.path("mapping").properties().forEach(k -> {
            var samen = keuzes.addObject().putArray("allOf");
            samen.addObject().put("$ref", k.getValue().asText());
            samen.addObject()
                    .putObject("properties")
                    .putObject(kiezer.path("propertyName").asText())
                    .putArray("enum")
                    .add(k.getKey());
        });
    }
}
