package nl.poort.registers.catalogus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.zip.Zipgrens;
import nl.poort.techniek.zip.Ziplezer;
import nl.poort.techniek.zip.Zipschrijver;

/// Two zips of types held against each other, and a zip with something changed.
final class Zipvergelijking {
    static final Zipgrens GRENS = new Zipgrens(5_000_000, 40, 25_000_000);

    private Zipvergelijking() {}

    /// What stands in it, without what differs by nature: ids, addresses, and that it is a concept.
    static Map<String, List<String>> kern(byte[] zip) {
        var kern = new TreeMap<String, List<String>>();
        new Ziplezer(GRENS).lees(zip).forEach((naam, inhoud) -> {
            var rijen = new ArrayList<String>();
            for (var rij : Json.read(new String(inhoud, StandardCharsets.UTF_8), JsonNode.class)) {
                var kaal = (ObjectNode) rij;
                kaal.remove(List.of("concept", "beginObject", "eindeObject"));
                if (naam.startsWith("Informatie") || naam.startsWith("Besluit")) {
                    // what others say of it
                    kaal.remove(
                            List.of("zaaktypen", "zaaktypeIdentificaties", "besluittypen", "besluittypeOmschrijving"));
                }
                rijen.add(kaal.toString()
                        .replaceAll("https://poort.example.nl/catalogi[^\"]*", "…")
                        .replaceAll("(\"…\",?)+", "…"));
            }
            kern.put(naam, rijen.stream().sorted().toList());
        });
        return kern;
    }

    /// Only what differs is told.
    static void eisGelijk(byte[] een, byte[] ander) {
        var links = kern(een);
        var rechts = kern(ander);
        assertThat(links.keySet()).isEqualTo(rechts.keySet());
        links.forEach((naam, rijen) -> {
            var over = new ArrayList<>(rijen);
            rechts.get(naam).forEach(over::remove);
            assertThat(over.stream().limit(1)).as(naam).isEmpty();
            assertThat(rechts.get(naam)).as(naam).hasSameSizeAs(rijen);
        });
    }

    /// The zip with something changed in one of its files.
    static byte[] met(byte[] zip, String naam, Consumer<ArrayNode> werk) {
        var bestanden = new LinkedHashMap<>(new Ziplezer(GRENS).lees(zip));
        var rijen = (ArrayNode) Json.read(new String(bestanden.get(naam), StandardCharsets.UTF_8), JsonNode.class);
        werk.accept(rijen);
        bestanden.put(naam, rijen.toString().getBytes(StandardCharsets.UTF_8));
        return Zipschrijver.schrijf(bestanden);
    }

    static byte[] zip(String naam, String inhoud) {
        return Zipschrijver.schrijf(Map.of(naam, inhoud.getBytes(StandardCharsets.UTF_8)));
    }
}
