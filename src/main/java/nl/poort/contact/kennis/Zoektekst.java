package nl.poort.contact.kennis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// What was typed in the search box, taken apart: at most 200 characters and 8 words, so that the work is bounded.
///
/// @param codes what may be an error code or an article number, without signs: `LOC-404` and `loc 404` are `LOC404`
record Zoektekst(String hele, List<String> woorden, List<String> codes) {
    private static final int MAX_TEKENS = 200;
    private static final int MAX_WOORDEN = 8;

    static Zoektekst van(String tekst) {
        var schoon = Normalizer.normalize(tekst, Normalizer.Form.NFC)
                .replace('\0', ' ')
                .strip();
        var hele = schoon.substring(
                0, schoon.offsetByCodePoints(0, Math.min(MAX_TEKENS, schoon.codePointCount(0, schoon.length()))));
        var delen = List.of(hele.split("[\\s,;!?()\"]+")).stream()
                .filter(d -> !kaal(d).isEmpty())
                .toList();
        var codes = new LinkedHashSet<String>();
        for (int i = 0; i < delen.size(); i++) {
            codes.add(kaal(delen.get(i)));
            if (i > 0) {
                codes.add(kaal(delen.get(i - 1)) + kaal(delen.get(i)));
            }
        }
        var woorden = new LinkedHashSet<String>();
        for (var deel : hele.split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!deel.isEmpty()) {
                woorden.add(deel.toLowerCase(Locale.ROOT));
            }
        }
        return new Zoektekst(hele, langste(woorden), List.copyOf(codes));
    }

    boolean leeg() {
        return woorden.isEmpty();
    }

    /// Long words tell most; their order stays.
    private static List<String> langste(LinkedHashSet<String> woorden) {
        var blijft = new ArrayList<>(woorden);
        while (blijft.size() > MAX_WOORDEN) {
            int kortste = 0;
            for (int i = 1; i < blijft.size(); i++) {
                kortste = blijft.get(i).length() <= blijft.get(kortste).length() ? i : kortste;
            }
            blijft.remove(kortste);
        }
        return List.copyOf(blijft);
    }

    private static String kaal(String deel) {
        return deel.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
