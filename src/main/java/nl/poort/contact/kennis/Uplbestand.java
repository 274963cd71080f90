package nl.poort.contact.kennis;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;

/// Reads the national list of product names: CSV, or JSON as the query service of the standards gives it. Pure.
final class Uplbestand {
    private static final int MEESTE = 50_000;
    private static final Set<String> NAAM = Set.of("uniformeproductnaam", "productnaam", "naam", "label", "upl");
    private static final Set<String> URI = Set.of("uri", "uplwaarde", "url", "id");

    private Uplbestand() {}

    static List<Upl> lees(byte[] bestand) {
        var tekst = tekst(bestand).strip();
        var rijen = tekst.startsWith("{") || tekst.startsWith("[") ? json(tekst) : csv(tekst);
        var namen = new LinkedHashMap<String, Upl>();
        for (var rij : rijen) {
            var naam = eerste(rij, NAAM);
            var uri = eerste(rij, URI);
            if (!naam.isBlank() && Productregels.isAdres(uri, false) && !uri.isBlank() && naam.length() <= 200) {
                namen.putIfAbsent(uri, new Upl(naam, uri));
            }
        }
        if (namen.isEmpty()) {
            throw fout("In dit bestand staan geen namen met een adres. Neem het bestand zoals het is gepubliceerd.");
        }
        if (namen.size() > MEESTE) {
            throw fout("In dit bestand staan te veel namen");
        }
        return List.copyOf(namen.values());
    }

    private static String tekst(byte[] bestand) {
        try {
            var tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bestand))
                    .toString();
            if (!Veldfouten.isOpTeSlaan(tekst)) {
                throw fout("Dit bestand bevat tekens die niet kunnen worden bewaard");
            }
            return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            throw fout("Dit bestand is geen tekst in UTF-8");
        }
    }

    private static String eerste(Map<String, String> rij, Set<String> namen) {
        return rij.entrySet().stream()
                .filter(e -> namen.contains(e.getKey()))
                .map(e -> e.getValue().strip())
                .filter(w -> !w.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String kop(String naam) {
        return naam.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /// A list of objects, or the answer of a query: `results.bindings[].naam.value`.
    private static List<Map<String, String>> json(String tekst) {
        Object alles;
        try {
            alles = Json.read(tekst, Object.class);
        } catch (RuntimeException e) {
            throw fout("Dit bestand is geen goede JSON");
        }
        var rijen = new ArrayList<Map<String, String>>();
        for (var rij : rijen(alles)) {
            if (rij instanceof Map<?, ?> velden) {
                var gelezen = new LinkedHashMap<String, String>();
                velden.forEach((k, v) -> {
                    var waarde = v instanceof Map<?, ?> m ? m.get("value") : v;
                    gelezen.put(kop(String.valueOf(k)), waarde == null ? "" : String.valueOf(waarde));
                });
                rijen.add(gelezen);
            }
        }
        return rijen;
    }

    private static List<?> rijen(Object alles) {
        if (alles instanceof Map<?, ?> m
                && m.get("results") instanceof Map<?, ?> r
                && r.get("bindings") instanceof List<?> b) {
            return b;
        }
        return alles instanceof List<?> l ? l : List.of();
    }

    private static List<Map<String, String>> csv(String tekst) {
        int einde = tekst.indexOf('\n');
        var eersteRegel = einde < 0 ? tekst : tekst.substring(0, einde);
        char teken = eersteRegel.contains(";") ? ';' : eersteRegel.contains("\t") ? '\t' : ',';
        var regels = cellen(tekst, teken);
        var koppen = regels.getFirst().stream().map(Uplbestand::kop).toList();
        var rijen = new ArrayList<Map<String, String>>();
        for (var regel : regels.subList(1, regels.size())) {
            var rij = new LinkedHashMap<String, String>();
            for (int i = 0; i < Math.min(koppen.size(), regel.size()); i++) {
                rij.put(koppen.get(i), regel.get(i));
            }
            rijen.add(rij);
        }
        return rijen;
    }

    /// Cells between signs, quoted when they hold one themselves.
    private static List<List<String>> cellen(String tekst, char teken) {
        var regels = new ArrayList<List<String>>();
        var regel = new ArrayList<String>();
        var cel = new StringBuilder();
        boolean in = false;
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (in && c == '"' && i + 1 < tekst.length() && tekst.charAt(i + 1) == '"') {
                cel.append('"');
                i++;
            } else if (c == '"') {
                in = !in;
            } else if (!in && (c == teken || c == '\n')) {
                regel.add(cel.toString().strip());
                cel.setLength(0);
                if (c == '\n') {
                    regels.add(List.copyOf(regel));
                    regel.clear();
                }
            } else {
                cel.append(c);
            }
        }
        regel.add(cel.toString().strip());
        regels.add(List.copyOf(regel));
        return regels;
    }

    private static Weigering fout(String zin) {
        return new Weigering("bestand", zin, Map.of("bestand", zin));
    }
}
