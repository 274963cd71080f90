package nl.poort.loket.regels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.poort.techniek.Weigering;

/// Tries rules on answers whose outcome is known: all at once, and question by question as a citizen meets them.
public final class Regelproef {
    private Regelproef() {}

    /// @param antwoorden by the id of the question; null is an empty answer
    /// @param uitkomst what must come out; null when nothing does
    public record Geval(Map<String, Object> antwoorden, Object uitkomst) {}

    /// @param gelijk how many cases came out as they should, in both ways
    /// @param anders what came out otherwise, in sentences
    /// @param geweigerd answers that do not fit their question, in sentences
    /// @param gevraagd how many questions a citizen was asked in all cases together
    public record Verslag(String bestand, int gelijk, List<String> anders, List<String> geweigerd, int gevraagd) {
        public int gevallen() {
            return gelijk + anders.size() + geweigerd.size();
        }

        /// How many questions a citizen is asked, on average.
        public double gemiddeld() {
            return gevallen() == geweigerd.size() ? 0 : (double) gevraagd / (gevallen() - geweigerd.size());
        }
    }

    public static Verslag toets(Regels regels, List<Geval> gevallen) {
        int gelijk = 0;
        int gevraagd = 0;
        var anders = new ArrayList<String>();
        var geweigerd = new ArrayList<String>();
        for (int g = 0; g < gevallen.size(); g++) {
            var geval = gevallen.get(g);
            try {
                var ineens = ineens(regels, geval.antwoorden());
                var gesprek = gesprek(regels, geval.antwoorden());
                gevraagd += gesprek.gevraagd();
                if (!isGelijk(geval.uitkomst(), ineens.waarde())) {
                    anders.add(zin(g, "alles ineens", geval.uitkomst(), ineens));
                } else if (!isGelijk(geval.uitkomst(), gesprek.uitkomst().waarde())) {
                    anders.add(zin(g, "vraag voor vraag", geval.uitkomst(), gesprek.uitkomst()));
                } else {
                    gelijk++;
                }
            } catch (Weigering w) {
                geweigerd.add("geval " + (g + 1) + ": " + w.getMessage());
            }
        }
        return new Verslag(regels.bestand().bestand(), gelijk, anders, geweigerd, gevraagd);
    }

    private static String zin(int geval, String hoe, Object moest, Uitkomst werd) {
        return "geval " + (geval + 1) + ", " + hoe + ": moest " + moest + " zijn, en werd "
                + (werd instanceof Uitkomst.Bepaald(var waarde) ? waarde : werd);
    }

    /// The outcome of all answers together; what is not among them counts as empty.
    public static Uitkomst ineens(Regels regels, Map<String, Object> antwoorden) {
        var stand = regels.begin();
        antwoorden.forEach(stand::antwoord);
        for (var vraag : regels.vragen()) {
            if (!stand.isBeantwoord(vraag.id())) {
                stand.antwoord(vraag.id(), null);
            }
        }
        return stand.uitkomst();
    }

    /// @param gevraagd how many questions were put to a person
    public record Gesprek(Uitkomst uitkomst, int gevraagd) {}

    /// The outcome when only questions that still matter are asked, one after the other.
    public static Gesprek gesprek(Regels regels, Map<String, Object> antwoorden) {
        var stand = regels.begin();
        for (var vraag : regels.vragen()) {
            if (!vraag.soort().isGesteld() && antwoorden.containsKey(vraag.id())) {
                stand.antwoord(vraag.id(), antwoorden.get(vraag.id()));
            }
        }
        int gevraagd = 0;
        for (var vraag = stand.volgende(); vraag.isPresent(); vraag = stand.volgende()) {
            stand.antwoord(vraag.get().id(), antwoorden.get(vraag.get().id()));
            gevraagd++;
        }
        return new Gesprek(stand.uitkomst(), gevraagd);
    }

    private static boolean isGelijk(Object links, Object rechts) {
        if (links instanceof Number a && rechts instanceof Number b) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
        }
        if (links instanceof Collection<?> a && rechts instanceof Collection<?> b) {
            var x = a.iterator();
            var y = b.iterator();
            while (x.hasNext() && y.hasNext()) {
                if (!isGelijk(x.next(), y.next())) {
                    return false;
                }
            }
            return !x.hasNext() && !y.hasNext();
        }
        if (links instanceof Map<?, ?> a && rechts instanceof Map<?, ?> b) {
            return a.keySet().equals(b.keySet()) && a.keySet().stream().allMatch(k -> isGelijk(a.get(k), b.get(k)));
        }
        return Objects.equals(links, rechts);
    }
}
