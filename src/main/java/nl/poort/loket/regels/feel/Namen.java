package nl.poort.loket.regels.feel;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The names that a decision may use, each as it was given: a name is recognised as a whole and never taken apart.
public final class Namen {
    public static final Namen GEEN = new Namen(Map.of());

    private final Map<String, Integer> nummers = new HashMap<>();
    private final List<String> langsteEerst;

    /// @param namen name to number
    public Namen(Map<String, Integer> namen) {
        namen.forEach((naam, nummer) -> nummers.put(gewoon(naam), nummer));
        this.langsteEerst = nummers.keySet().stream()
                .filter(n -> !n.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /// One form for one name: all white space is one space, and accents are composed.
    public static String gewoon(String naam) {
        var uit = new StringBuilder(naam.length());
        boolean wit = false;
        for (int i = 0; i < naam.length(); i++) {
            char c = naam.charAt(i);
            if (isWit(c)) {
                wit = true;
                continue;
            }
            if (wit && !uit.isEmpty()) {
                uit.append(' ');
            }
            wit = false;
            uit.append(c);
        }
        return Normalizer.normalize(uit, Normalizer.Form.NFC);
    }

    static boolean isWit(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// The number of what bears this whole text as its name.
    public OptionalInt find(String tekst) {
        var nummer = nummers.get(gewoon(tekst));
        return nummer == null ? OptionalInt.empty() : OptionalInt.of(nummer);
    }

    /// The longest name that stands in `tekst` (in its one form) from `plaats`, or null.
    String vanaf(String tekst, int plaats) {
        for (var naam : langsteEerst) {
            int eind = plaats + naam.length();
            if (tekst.startsWith(naam, plaats)
                    && (eind == tekst.length()
                            || !Character.isLetterOrDigit(tekst.charAt(eind))
                            || !Character.isLetterOrDigit(naam.charAt(naam.length() - 1)))) {
                return naam;
            }
        }
        return null;
    }

    int nummer(String naam) {
        return nummers.get(naam);
    }
}
