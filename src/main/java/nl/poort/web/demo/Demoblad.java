package nl.poort.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One block of a file of demo texts: `word: text`, a line that starts with blanks goes on with the one before.
record Demoblad(Map<String, String> velden) {

    String van(String woord) {
        return velden.getOrDefault(woord, "");
    }

    /// Parts between semicolons.
    List<String> delen(String woord) {
        return Arrays.stream(van(woord).split(";"))
                .map(String::strip)
                .filter(d -> !d.isEmpty())
                .toList();
    }

    /// The blocks of `nl/poort/demo/{naam}.txt`, in order.
    static List<Demoblad> lees(String naam) {
        var bladen = new ArrayList<Demoblad>();
        var velden = new LinkedHashMap<String, String>();
        String laatste = null;
        for (var regel : regels(naam)) {
            if (regel.isBlank() && !velden.isEmpty()) {
                bladen.add(new Demoblad(Map.copyOf(velden)));
                velden.clear();
            } else if (regel.startsWith("  ")) {
                velden.merge(laatste, regel.strip(), (a, b) -> a + "\n" + b);
            } else if (regel.contains(": ") && !regel.startsWith("#")) {
                laatste = regel.substring(0, regel.indexOf(':'));
                velden.put(laatste, regel.substring(regel.indexOf(':') + 1).strip());
            }
        }
        if (!velden.isEmpty()) {
            bladen.add(new Demoblad(Map.copyOf(velden)));
        }
        return bladen;
    }

    static List<String> regels(String naam) {
        try (var in = Demoblad.class.getResourceAsStream("/nl/poort/demo/" + naam + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
