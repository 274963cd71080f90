package nl.poort.registers.omgeving;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Finds works by the words of whoever searches. Pure.
final class Werkzaamheidzoeker {
    private static final int LANGSTE = 200;
    /// Words that say nothing about the work.
    private static final Set<String> STIL = Set.of(
            "een",
            "de",
            "het",
            "ik",
            "wil",
            "mijn",
            "ons",
            "onze",
            "mag",
            "in",
            "op",
            "aan",
            "bij",
            "van",
            "voor",
            "en",
            "of",
            "te",
            "met",
            "om",
            "naar",
            "maken",
            "plaatsen",
            "bouwen",
            "zetten",
            "doen",
            "willen",
            "we",
            "wij",
            "kan",
            "moet");

    private Werkzaamheidzoeker() {}

    private record Treffer(Werkzaamheid werk, double punten) {}

    static List<Werkzaamheid> zoek(String tekst, List<Werkzaamheid> alle) {
        var getypt = tekst == null ? "" : tekst.substring(0, Math.min(LANGSTE, tekst.length()));
        var woorden = woorden(getypt).toList();
        if (woorden.isEmpty()) {
            return alle;
        }
        var zeggend = woorden.stream().filter(w -> !STIL.contains(w)).toList();
        var zoek = zeggend.isEmpty() ? woorden : zeggend;
        return alle.stream()
                .map(w -> new Treffer(w, punten(zoek, w)))
                .filter(t -> t.punten() > 0)
                .sorted(Comparator.comparingDouble(Treffer::punten)
                        .reversed()
                        .thenComparing(t -> t.werk().naam()))
                .map(Treffer::werk)
                .toList();
    }

    /// Each word counts for the best place where it fits, a long word for more; who fits with more words comes first.
    private static double punten(List<String> zoek, Werkzaamheid werk) {
        double som = 0;
        double raak = 0;
        double alles = 0;
        for (var woord : zoek) {
            double naam = beste(woord, woorden(werk.naam()));
            double tref = beste(woord, werk.trefwoorden().stream().flatMap(Werkzaamheidzoeker::woorden));
            double uitleg = beste(woord, woorden(werk.uitleg()));
            double punten = Math.max(naam, Math.max(tref * 0.9, uitleg >= 0.8 ? uitleg * 0.4 : 0));
            alles += woord.length();
            som += punten * woord.length();
            raak += punten > 0 ? woord.length() : 0;
        }
        return (som + raak) / alles;
    }

    private static double beste(String woord, Stream<String> van) {
        return van.mapToDouble(v -> lijkt(woord, v)).max().orElse(0);
    }

    /// 1 for the same word, less for its beginning, a part of a compound, or a word with a small mistake.
    private static double lijkt(String gezocht, String woord) {
        if (gezocht.equals(woord)) {
            return 1;
        }
        var a = stam(gezocht);
        var b = stam(woord);
        if (a.equals(b)) {
            return 0.95;
        }
        int kort = Math.min(a.length(), b.length());
        if (kort >= 3 && (b.startsWith(a) || kort >= 4 && a.startsWith(b))) {
            return 0.8;
        }
        if (kort >= 4 && (b.endsWith(a) || a.endsWith(b) || b.contains(a))) {
            return 0.7;
        }
        int mag = kort >= 8 ? 2 : kort >= 4 ? 1 : 0;
        return mag > 0 && Math.abs(a.length() - b.length()) <= mag && afstand(a, b, mag) <= mag ? 0.6 : 0;
    }

    /// Without the ending of a plural or a diminutive: `dakkapellen` and `dakkapelletje` are `dakkapel`.
    private static String stam(String woord) {
        var kaal = woord.replaceFirst("(?<=.{3})(?:(?:et)?jes?|en|s)$", "");
        return kaal.replaceFirst("([bdfgklmnprst])\\1$", "$1").replaceAll("([aeou])\\1", "$1");
    }

    private static Stream<String> woorden(String tekst) {
        var kaal = Normalizer.normalize(tekst, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(kaal.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .limit(40);
    }

    /// Changes, with two letters that changed places as one; stops when it is too far.
    private static int afstand(String a, String b, int hoogstens) {
        var voorvorig = new int[b.length() + 1];
        var vorig = new int[b.length() + 1];
        var nu = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            vorig[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            nu[0] = i;
            int laagste = i;
            for (int j = 1; j <= b.length(); j++) {
                int anders = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                nu[j] = Math.min(Math.min(nu[j - 1], vorig[j]) + 1, vorig[j - 1] + anders);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    nu[j] = Math.min(nu[j], voorvorig[j - 2] + 1);
                }
                laagste = Math.min(laagste, nu[j]);
            }
            if (laagste > hoogstens) {
                return laagste;
            }
            var oud = voorvorig;
            voorvorig = vorig;
            vorig = nu;
            nu = oud;
        }
        return vorig[b.length()];
    }
}
