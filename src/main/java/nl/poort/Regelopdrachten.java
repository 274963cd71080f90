package nl.poort;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.poort.loket.regels.Regelproef;
import nl.poort.loket.regels.Regels;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;

/// `./poort regels toets`: holds rule files against answers whose outcome is known. Needs no database.
final class Regelopdrachten {
    static final String TOETS = "BESTAND [BESTAND ...] --vectoren MAP";
    private static final int MEESTE_ZINNEN = 5;

    private final PrintStream out;

    Regelopdrachten(PrintStream out) {
        this.out = out;
    }

    /// @return 0 when every case of every file came out as it should
    int toets(List<String> woorden) {
        int plaats = woorden.indexOf("--vectoren");
        if (plaats < 1 || plaats != woorden.size() - 2) {
            throw new VerkeerdGebruik("Schrijf het zo: ./poort regels toets " + TOETS);
        }
        var map = Path.of(woorden.getLast());
        boolean goed = true;
        out.printf("%-58s %6s %6s %8s %7s%n", "bestand", "gelijk", "anders", "geweigerd", "vragen");
        for (var tekst : woorden.subList(0, plaats)) {
            goed &= toets(Opdrachten.bestand(tekst), map);
        }
        return goed ? 0 : 1;
    }

    private boolean toets(Path bestand, Path map) {
        var naam = bestand.getFileName().toString();
        try {
            var regels = Regels.lees(naam, Files.readAllBytes(bestand));
            var verslag = Regelproef.toets(regels, gevallen(map.resolve(naam + ".json")));
            out.printf(
                    Locale.forLanguageTag("nl"),
                    "%-58s %6d %6d %8d %7.1f%n",
                    naam,
                    verslag.gelijk(),
                    verslag.anders().size(),
                    verslag.geweigerd().size(),
                    verslag.gemiddeld());
            zeg(verslag.anders());
            zeg(verslag.geweigerd());
            return verslag.gelijk() == verslag.gevallen();
        } catch (IOException e) {
            throw new Weigering("bestand-onleesbaar", bestand + " is niet te lezen.");
        } catch (Weigering w) {
            out.println(naam + " is geweigerd:");
            zeg(w.zinnen());
            return false;
        }
    }

    private void zeg(List<String> zinnen) {
        zinnen.stream().limit(MEESTE_ZINNEN).forEach(z -> out.println("  " + z));
        if (zinnen.size() > MEESTE_ZINNEN) {
            out.println("  en nog " + (zinnen.size() - MEESTE_ZINNEN) + " keer");
        }
    }

    /// The cases in a file of this form: `{"gevallen": [{"antwoorden": {…}, "uitkomst": …}]}`.
    static List<Regelproef.Geval> gevallen(Path bestand) {
        try {
            var inhoud = Json.object(Files.readString(bestand)).orElseThrow(() -> onleesbaar(bestand));
            var gevallen = new ArrayList<Regelproef.Geval>();
            if (!(inhoud.get("gevallen") instanceof List<?> lijst)) {
                throw onleesbaar(bestand);
            }
            for (var een : lijst) {
                if (!(een instanceof Map<?, ?> geval) || !(geval.get("antwoorden") instanceof Map<?, ?> antwoorden)) {
                    throw onleesbaar(bestand);
                }
                var bij = new LinkedHashMap<String, Object>();
                antwoorden.forEach((vraag, waarde) -> bij.put((String) vraag, waarde));
                gevallen.add(new Regelproef.Geval(bij, geval.get("uitkomst")));
            }
            return gevallen;
        } catch (IOException e) {
            throw onleesbaar(bestand);
        }
    }

    private static Weigering onleesbaar(Path bestand) {
        return new Weigering("vectoren-onleesbaar", bestand + " is geen bestand met gevallen, of is niet te lezen.");
    }
}
