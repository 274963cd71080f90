package nl.poort.architectuur;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Law 6: every module says what it is for, where to start reading, and what is always true.
final class Moduletekstwet {
    private static final Pattern BEGIN = Pattern.compile("Start reading at [^\\[]{0,60}\\[([\\w.]+)");

    private Moduletekstwet() {}

    static List<Overtreding> toets(Boom boom) {
        var pakketten = new TreeSet<String>();
        for (var k : boom.klassen()) {
            if (!k.plek().laag().isEmpty() && k.plek().isVoordeur()) {
                pakketten.add(k.plek().pakket());
            }
        }
        var found = new ArrayList<Overtreding>();
        for (var pakket : pakketten) {
            var bestand = pakket.replace('.', '/') + "/package-info.java";
            for (var gemis : gemis(pakket, boom.bronnen().get(bestand), boom)) {
                found.add(new Overtreding(bestand + ":1", gemis));
            }
        }
        return found;
    }

    private static List<String> gemis(String pakket, String bron, Boom boom) {
        if (bron == null) {
            return List.of(pakket + " heeft geen package-info.java");
        }
        var gemis = new ArrayList<String>();
        var tekst = bron.replaceAll("\\s*///\\s*", " ");
        var begin = BEGIN.matcher(tekst);
        if (tekst.strip().indexOf("Start reading at") < 20) {
            gemis.add("het zegt niet waar " + pakket + " voor is");
        }
        if (!begin.find()) {
            gemis.add("\"Start reading at [klasse]\" ontbreekt");
        } else if (boom.klassen().stream().noneMatch(k -> isGenoemd(k, pakket, begin.group(1)))) {
            gemis.add("\"Start reading at\" wijst naar " + begin.group(1) + ", en die is er niet");
        }
        if (!tekst.contains("Always true:")) {
            gemis.add("\"Always true:\" ontbreekt");
        }
        return gemis;
    }

    private static boolean isGenoemd(Klasse k, String pakket, String naam) {
        return k.naam().equals(naam) || k.naam().equals(pakket + "." + naam);
    }
}
