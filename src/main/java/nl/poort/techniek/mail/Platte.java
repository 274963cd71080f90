package nl.poort.techniek.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of an HTML mail; nothing else of it is used. One pass, whatever the HTML looks like. Pure.
final class Platte {
    private static final Set<String> WEG = Set.of("script", "style", "head", "title", "noscript", "template", "svg");
    private static final Set<String> BLOK = Set.of(
            "p",
            "div",
            "br",
            "tr",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "ul",
            "ol",
            "hr",
            "blockquote",
            "section",
            "article",
            "pre",
            "address");
    private static final Map<String, String> TEKENS = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "euro", "€", "eacute", "é",
            "euml", "ë", "iuml", "ï");

    private final CharSequence bron;
    private final StringBuilder uit = new StringBuilder();
    private int hier;
    private int citaat;

    private Platte(CharSequence bron) {
        this.bron = bron;
    }

    static String van(CharSequence html) {
        return new Platte(html).lees();
    }

    private String lees() {
        while (hier < bron.length()) {
            char c = bron.charAt(hier);
            if (c == '<') {
                label();
            } else if (c == '&') {
                teken();
            } else {
                hier++;
                zet(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        return uit.toString()
                .replace('\u00a0', ' ')
                .replaceAll(" *\n *", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private void zet(char c) {
        boolean dubbel = c == ' ' && (uit.isEmpty() || " \n".indexOf(uit.charAt(uit.length() - 1)) >= 0);
        if (!dubbel) {
            if (citaat > 0 && !uit.isEmpty() && uit.charAt(uit.length() - 1) == '\n') {
                uit.append("> ");
            }
            uit.append(c);
        }
    }

    private void label() {
        if (begint("<!--")) {
            na("-->");
            return;
        }
        int einde = zoek('>', hier);
        var binnen = bron.subSequence(hier + 1, einde).toString();
        hier = Math.min(einde + 1, bron.length());
        boolean sluit = binnen.startsWith("/");
        var naam = naam(sluit ? binnen.substring(1) : binnen);
        if (!sluit && WEG.contains(naam) && !binnen.endsWith("/")) {
            na("</" + naam);
            hier = Math.min(zoek('>', hier) + 1, bron.length());
        } else if (BLOK.contains(naam)) {
            if (naam.equals("blockquote")) {
                citaat = Math.max(0, citaat + (sluit ? -1 : 1));
            }
            uit.append('\n');
            if (naam.equals("li") && !sluit) {
                uit.append("- ");
            }
        } else if (naam.equals("td") || naam.equals("th")) {
            zet(' ');
        }
    }

    private static String naam(String binnen) {
        int i = 0;
        while (i < binnen.length() && i < 20 && Character.isLetterOrDigit(binnen.charAt(i))) {
            i++;
        }
        return binnen.substring(0, i).toLowerCase(Locale.ROOT);
    }

    private int zoek(char c, int vanaf) {
        int i = vanaf;
        while (i < bron.length() && bron.charAt(i) != c) {
            i++;
        }
        return i;
    }

    private boolean begint(String tekst) {
        return begint(tekst, hier);
    }

    private boolean begint(String tekst, int plek) {
        if (plek + tekst.length() > bron.length()) {
            return false;
        }
        for (int i = 0; i < tekst.length(); i++) {
            if (Character.toLowerCase(bron.charAt(plek + i)) != tekst.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void na(String tekst) {
        while (hier < bron.length() && !begint(tekst, hier)) {
            hier++;
        }
        hier = Math.min(hier + tekst.length(), bron.length());
    }

    private void teken() {
        int einde = hier + 1;
        while (einde < bron.length() && einde < hier + 12 && bron.charAt(einde) != ';') {
            einde++;
        }
        if (einde >= bron.length() || bron.charAt(einde) != ';') {
            hier++;
            zet('&');
            return;
        }
        var naam = bron.subSequence(hier + 1, einde).toString();
        var tekst = naam.startsWith("#") ? getal(naam.substring(1)) : TEKENS.getOrDefault(naam, "&" + naam + ";");
        hier = einde + 1;
        for (char c : tekst.toCharArray()) {
            zet(c);
        }
    }

    private static String getal(String cijfers) {
        try {
            int code = cijfers.startsWith("x") || cijfers.startsWith("X")
                    ? Integer.parseInt(cijfers.substring(1), 16)
                    : Integer.parseInt(cijfers);
            return code < 32 || !Character.isValidCodePoint(code) || code >= 0xD800 && code <= 0xDFFF
                    ? " "
                    : Character.toString(code);
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
