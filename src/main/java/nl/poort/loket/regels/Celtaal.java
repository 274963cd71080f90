package nl.poort.loket.regels;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Between what a person types in a cell and what stands in the table: `meer dan 2,5` is `> 2.5`.
///
/// What begins with `=` is written in the language of the table itself.
public final class Celtaal {
    static final int LANGSTE_CEL = 4_000;

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern VAST = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|true|false|-?\\d+(\\.\\d+)?");
    private static final String GETAL = "-?\\d{1,20}(?:[.,]\\d{1,10})?";
    private static final String WAARDE = "(" + GETAL + "|\\d{1,2}-\\d{1,2}-\\d{4})";
    private static final Pattern EEN = Pattern.compile("(<=|>=|<|>|=)?\\s*" + WAARDE);
    private static final Pattern TUSSEN = Pattern.compile(WAARDE + "\\s*(?:tot en met|t/m|\\.\\.)\\s*" + WAARDE);
    private static final Pattern DATUM = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");
    private static final Pattern BEREIK = Pattern.compile("\\[([^\\[\\]]+)\\.\\.([^\\[\\]]+)]");
    private static final List<Map.Entry<String, String>> WOORDEN = List.of(
            Map.entry("meer dan", ">"),
            Map.entry("groter dan", ">"),
            Map.entry("later dan", ">"),
            Map.entry("na", ">"),
            Map.entry("minder dan", "<"),
            Map.entry("kleiner dan", "<"),
            Map.entry("eerder dan", "<"),
            Map.entry("voor", "<"),
            Map.entry("hoogstens", "<="),
            Map.entry("ten hoogste", "<="),
            Map.entry("minstens", ">="),
            Map.entry("ten minste", ">="),
            Map.entry("uiterlijk", "<="),
            Map.entry("vanaf", ">="));
    /// The word that is written for a sign: of a number, of a day.
    private static final Map<String, String> GETALWOORD =
            Map.of(">", "meer dan", "<", "minder dan", "<=", "hoogstens", ">=", "minstens");
    private static final Map<String, String> DAGWOORD =
            Map.of(">", "na", "<", "voor", "<=", "uiterlijk", ">=", "vanaf");

    private Celtaal() {}

    /// A text as it stands in a table.
    public static String tekst(String tekst) {
        return "\"" + tekst.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static boolean isVast(String cel) {
        return VAST.matcher(cel).matches();
    }

    static String toonVast(String cel) {
        return switch (cel) {
            case "true" -> "ja";
            case "false" -> "nee";
            default ->
                cel.startsWith("\"")
                        ? cel.substring(1, cel.length() - 1).replaceAll("\\\\(.)", "$1")
                        : cel.replace('.', ',');
        };
    }

    /// How a cell is shown in a field, so that [#lees] makes the same of it.
    public static String toon(Celkolom kolom, String cel) {
        if (cel.isEmpty() || cel.equals("-")) {
            return "";
        }
        if (kolom.soort() == Vraagsoort.GETAL || kolom.soort() == Vraagsoort.DATUM) {
            var bereik = BEREIK.matcher(cel);
            var kort = bereik.matches() ? bereik.group(1) + " tot en met " + bereik.group(2) : cel;
            var tekst = DATUM.matcher(kort).replaceAll(Celtaal::dag);
            tekst = kolom.soort() == Vraagsoort.GETAL ? tekst.replaceAll("(\\d)\\.(\\d)", "$1,$2") : tekst;
            var woorden = inWoorden(kolom.soort() == Vraagsoort.DATUM ? DAGWOORD : GETALWOORD, tekst);
            return lees(kolom, woorden).equals(cel) ? woorden : "=" + cel;
        }
        if (isVast(cel) && cel.startsWith("\"") && cel.length() > 2) {
            var tekst = toonVast(cel);
            return lees(kolom, tekst).equals(cel) ? tekst : "=" + cel;
        }
        return "=" + cel;
    }

    private static String inWoorden(Map<String, String> woorden, String tekst) {
        var een = EEN.matcher(tekst);
        return een.matches() && woorden.containsKey(een.group(1))
                ? woorden.get(een.group(1)) + " " + een.group(2)
                : tekst;
    }

    private static String dag(java.util.regex.MatchResult m) {
        try {
            return DAG.format(LocalDate.parse(m.group(1)));
        } catch (DateTimeException e) {
            return Matcher.quoteReplacement(m.group());
        }
    }

    /// What somebody typed in a column.
    public static String lees(Celkolom kolom, String getypt) {
        var tekst = Modelregels.tekst("cel", getypt);
        if (tekst.length() > LANGSTE_CEL) {
            throw Modelregels.fout("cel", "Een cel heeft hoogstens " + LANGSTE_CEL + " tekens");
        }
        if (tekst.isEmpty() || tekst.equals("-")) {
            return "-";
        }
        if (tekst.startsWith("=") && !EEN.matcher(tekst).matches()) {
            return tekst.substring(1).strip();
        }
        if (kolom.soort() == Vraagsoort.GETAL || kolom.soort() == Vraagsoort.DATUM) {
            return vergelijking(tekst);
        }
        return tekst(tekst);
    }

    /// What is not understood stays as it was typed: the check of the model says what is wrong with it.
    private static String vergelijking(String tekst) {
        var kort = tekst;
        for (var woord : WOORDEN) {
            if (tekst.toLowerCase(java.util.Locale.ROOT).startsWith(woord.getKey() + " ")) {
                kort = woord.getValue() + " "
                        + tekst.substring(woord.getKey().length()).strip();
                break;
            }
        }
        var een = EEN.matcher(kort);
        if (een.matches()) {
            var teken = een.group(1) == null || een.group(1).equals("=") ? "" : een.group(1) + " ";
            return teken + waarde(een.group(2));
        }
        var tussen = TUSSEN.matcher(kort);
        return tussen.matches() ? "[" + waarde(tussen.group(1)) + ".." + waarde(tussen.group(2)) + "]" : kort;
    }

    private static String waarde(String tekst) {
        if (tekst.matches(GETAL)) {
            return tekst.replace(',', '.');
        }
        try {
            return "date(\"" + LocalDate.parse(tekst, DAG) + "\")";
        } catch (DateTimeException e) {
            return tekst;
        }
    }

    /// As [#toon], for what comes of a rule.
    public static String toonUitkomst(String cel) {
        if (cel.isEmpty()) {
            return "";
        }
        if (isVast(cel) && cel.length() > 2 || cel.matches("\\d+")) {
            var tekst = toonVast(cel);
            return leesUitkomst(tekst).equals(cel) ? tekst : "=" + cel;
        }
        return "=" + cel;
    }

    /// As [#lees], for what comes of a rule: a number, yes or no, or else a text.
    public static String leesUitkomst(String getypt) {
        var tekst = Modelregels.tekst("cel", getypt);
        if (tekst.startsWith("=")) {
            return tekst.substring(1).strip();
        }
        return switch (tekst) {
            case "" -> "";
            case "ja" -> "true";
            case "nee" -> "false";
            default -> tekst.matches(GETAL) ? tekst.replace(',', '.') : tekst(tekst);
        };
    }
}
