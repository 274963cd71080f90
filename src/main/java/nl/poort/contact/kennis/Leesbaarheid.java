package nl.poort.contact.kennis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Whether a text can be read at B1: short sentences, and words that people use. A hint, never a refusal. Pure.
public final class Leesbaarheid {
    /// an average sentence has no more words than this
    public static final int GEMIDDELD = 12;
    /// and no sentence more than this
    public static final int LANGST = 20;

    private static final Pattern ZINSEINDE = Pattern.compile("(?<=[.!?:;…])[\"”’)]*\\s+|\\R\\s*");
    private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

    /// Words of the counter and of the law, each with what people say.
    private static final Map<String, String> LIEVER = new TreeMap<>(Map.ofEntries(
            Map.entry("aangaande", "over"),
            Map.entry("aanvangen", "beginnen"),
            Map.entry("additioneel", "extra"),
            Map.entry("alsmede", "en ook"),
            Map.entry("alvorens", "voordat"),
            Map.entry("betreffende", "over"),
            Map.entry("bewerkstelligen", "zorgen voor"),
            Map.entry("conform", "volgens"),
            Map.entry("desalniettemin", "toch"),
            Map.entry("desbetreffende", "die"),
            Map.entry("derhalve", "daarom"),
            Map.entry("dienaangaande", "daarover"),
            Map.entry("dient te", "moet"),
            Map.entry("dienen te", "moeten"),
            Map.entry("geschieden", "gebeuren"),
            Map.entry("gaarne", "graag"),
            Map.entry("heden", "vandaag"),
            Map.entry("hetgeen", "wat"),
            Map.entry("indien", "als"),
            Map.entry("indienen", "insturen of aanvragen"),
            Map.entry("inzake", "over"),
            Map.entry("jegens", "tegen"),
            Map.entry("krachtens", "door of volgens"),
            Map.entry("middels", "met"),
            Map.entry("mits", "als"),
            Map.entry("nader", "later of verder"),
            Map.entry("nadere", "meer"),
            Map.entry("ontvangstbevestiging", "bericht dat wij het hebben"),
            Map.entry("omtrent", "over"),
            Map.entry("onderhavige", "deze"),
            Map.entry("overeenkomstig", "volgens"),
            Map.entry("per abuis", "per ongeluk"),
            Map.entry("reeds", "al"),
            Map.entry("schriftelijk", "met een brief"),
            Map.entry("tenzij", "behalve als"),
            Map.entry("ten behoeve van", "voor"),
            Map.entry("ten aanzien van", "over"),
            Map.entry("terzake", "hierover"),
            Map.entry("teneinde", "om"),
            Map.entry("thans", "nu"),
            Map.entry("tevens", "ook"),
            Map.entry("trachten", "proberen"),
            Map.entry("uitsluitend", "alleen"),
            Map.entry("verstrekken", "geven"),
            Map.entry("vooralsnog", "voorlopig"),
            Map.entry("welke", "die"),
            Map.entry("woonachtig", "die woont"),
            Map.entry("zodoende", "zo"),
            Map.entry("zorgdragen", "zorgen")));

    private static final Pattern MOEILIJK =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(" + String.join("|", LIEVER.keySet()) + ")(?![\\p{L}\\p{N}])");

    private Leesbaarheid() {}

    /// A difficult word and what people say.
    public record Woord(String moeilijk, String liever) {}

    /// What there is to say about a text.
    ///
    /// @param gemiddeld words in a sentence, rounded up
    /// @param lang sentences that are too long
    public record Oordeel(int zinnen, int gemiddeld, List<String> lang, List<Woord> woorden) {
        public boolean goed() {
            return gemiddeld <= GEMIDDELD && lang.isEmpty() && woorden.isEmpty();
        }

        /// One sentence for the editor.
        public String zin() {
            if (zinnen == 0) {
                return "Er staat nog geen tekst.";
            }
            if (goed()) {
                return "Deze tekst is goed te lezen: gemiddeld " + gemiddeld + " woorden in een zin.";
            }
            if (gemiddeld > GEMIDDELD) {
                return "Deze tekst kan eenvoudiger: gemiddeld " + gemiddeld + " woorden in een zin (liever hoogstens "
                        + GEMIDDELD + ").";
            }
            return "Deze tekst kan eenvoudiger. Kijk naar de woorden of zinnen hieronder.";
        }
    }

    public static Oordeel lees(String tekst) {
        var lang = new ArrayList<String>();
        int zinnen = 0;
        int woorden = 0;
        for (var zin : ZINSEINDE.split(tekst.strip())) {
            int lengte = (int) WOORD.matcher(zin).results().count();
            if (lengte > 0) {
                zinnen++;
                woorden += lengte;
            }
            if (lengte > LANGST) {
                lang.add(zin.strip());
            }
        }
        int gemiddeld = zinnen == 0 ? 0 : (woorden + zinnen - 1) / zinnen;
        return new Oordeel(zinnen, gemiddeld, List.copyOf(lang), moeilijk(tekst));
    }

    /// The difficult words in a text, each once, in the order they come.
    public static List<Woord> moeilijk(String tekst) {
        var gevonden = new LinkedHashSet<String>();
        MOEILIJK.matcher(tekst).results().forEach(m -> gevonden.add(m.group(1).toLowerCase(Locale.ROOT)));
        return gevonden.stream().map(w -> new Woord(w, LIEVER.get(w))).toList();
    }
}
