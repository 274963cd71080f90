package nl.poort.techniek;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lines of a file with columns: comma or semicolon, quotes where needed, columns found by their name. Pure.
public final class Csvregel {
    private static final int LANGSTE = 10_000;

    private Csvregel() {}

    /// The header: which column stands where, and what divides them.
    public record Kop(char teken, Map<String, Integer> plaatsen, int aantal) {

        /// Column name to text of one line; refuses a line with too few or too many columns.
        public Map<String, String> lees(String regel) {
            var velden = velden(regel, teken);
            if (velden.size() != aantal) {
                throw new Weigering(
                        "aantal-kolommen",
                        "Deze regel heeft %d kolommen in plaats van %d".formatted(velden.size(), aantal));
            }
            var waarden = new HashMap<String, String>();
            plaatsen.forEach((kolom, plaats) -> waarden.put(kolom, velden.get(plaats)));
            return waarden;
        }
    }

    public static Kop kop(String regel, List<String> nodig) {
        var schoon = regel == null ? "" : regel.replace("\uFEFF", "");
        char teken = schoon.contains(";") ? ';' : ',';
        var namen = velden(schoon, teken);
        var plaatsen = new HashMap<String, Integer>();
        for (int i = 0; i < namen.size(); i++) {
            plaatsen.put(namen.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        var mist = nodig.stream().filter(n -> !plaatsen.containsKey(n)).toList();
        if (!mist.isEmpty()) {
            throw new Weigering("kolom-mist", "In de eerste regel van het bestand mist: " + String.join(", ", mist));
        }
        return new Kop(teken, plaatsen, namen.size());
    }

    public static List<String> velden(String regel, char teken) {
        if (regel.length() > LANGSTE) {
            throw new Weigering("te-lang", "Deze regel is te lang");
        }
        var velden = new ArrayList<String>();
        var veld = new StringBuilder();
        boolean tussenAanhaling = false;
        for (int i = 0; i < regel.length(); i++) {
            char c = regel.charAt(i);
            if (c == '"' && tussenAanhaling && i + 1 < regel.length() && regel.charAt(i + 1) == '"') {
                veld.append('"');
                i++;
            } else if (c == '"') {
                tussenAanhaling = !tussenAanhaling;
            } else if (c == teken && !tussenAanhaling) {
                velden.add(veld.toString());
                veld.setLength(0);
            } else {
                veld.append(c);
            }
        }
        if (tussenAanhaling) {
            throw new Weigering("aanhalingsteken", "Op deze regel wordt een aanhalingsteken niet gesloten");
        }
        velden.add(veld.toString());
        return velden;
    }
}
