package nl.poort.keten.ketentest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Takes out of a text by what a person could be known, before others read it.
///
/// Names are found by who takes part in the test and by their form; the rest by its form. It rather takes too much than
/// too little: what stays is read by a person before it is shared.
final class Deelregels {
    private static final String VOORVOEGSEL = "(?:(?:van|de|der|den|ten|ter|het|'t|’t|te|in|op|el|al|bin|la|le)\\s+)*";
    private static final String NAAM = VOORVOEGSEL + "\\p{Lu}[\\p{L}’'-]+";

    /// What is recognised by its form, the longest first: what was replaced is not looked at again.
    private record Vorm(String naam, Pattern vorm, Predicate<MatchResult> echt) {
        Vorm(String naam, String vorm) {
            this(naam, Pattern.compile(vorm, Pattern.UNICODE_CASE), m -> true);
        }
    }

    private static final List<Vorm> VORMEN = List.of(
            new Vorm("[e-mailadres]", "[\\p{L}0-9._%+'-]+\\s?@\\s?[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+"),
            new Vorm("[rekeningnummer]", "\\b[A-Z]{2}\\d{2}\\s?[A-Z]{4}(?:\\s?\\d{2,4}){3,5}\\b"),
            new Vorm("[telefoonnummer]", "(?<![\\w-])(?:\\+\\d{2}|0031|0)[\\s.-]?(?:\\(0\\))?(?:\\d[\\s.-]?){8,9}\\b"),
            new Vorm(
                    "[nummer]",
                    Pattern.compile("(?<![\\w.-])\\d(?:[\\s.-]?\\d){7,8}(?![\\w-])"),
                    m -> m.group().replaceAll("\\D", "").length() >= 8 && !datum(m.group())),
            new Vorm(
                    "[adres]",
                    "\\b[1-9]\\d{3}\\s?(?!MB|GB|KB|kB|CE)[A-Z]{2}\\b(?:[\\s,]+(?:nr\\.?|nummer|huisnummer)?\\s*\\d+\\s?[a-zA-Z]?\\b)?"),
            new Vorm(
                    "[adres]",
                    "\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:van|de|der|den|het|\\p{Lu}[\\p{L}’'.-]*))*"
                            + "(?:straat|laan|weg|plein|gracht|kade|dijk|singel|hof|park|pad|dreef|steeg|markt|plantsoen)"
                            + "\\s+\\d+\\s?[a-zA-Z]?\\b"),
            new Vorm("[adres]", "\\b(?:Park|Plein|Markt|Dorp|Kerk|Haven|Dijk|Hof)\\s+\\d+\\s?[a-zA-Z]?\\b"),
            new Vorm(
                    "[naam]",
                    "\\b(?:(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Mm]evr\\.?|[Dd]hr\\.?|[Mm]w\\.?|[Hh]eer|[Ff]amilie|[Ff]am\\.?)"
                            + "\\s+(?:(?:\\p{Lu}\\.\\s*)+)?)" + NAAM + "(?:\\s+" + NAAM + ")*"),
            new Vorm("[naam]", "(?<!\\p{L})(?:\\p{Lu}\\.\\s*)+" + NAAM + "(?:-" + NAAM + ")?"));

    private static final Pattern TWEE = Pattern.compile("(?<![\\p{L}\\[])\\p{Lu}\\p{Ll}+(?:\\s+" + NAAM + ")+");

    private static final Pattern KETENWOORD = Pattern.compile("^(?:Activiteit|Verzoek|Zaak|Bijlage|Stap|Fout|Melding|"
            + "Aanvraag|Iteratie|Systeem|Software|Gemeente|Provincie|Waterschap|Omgevingsdienst)\\s+");
    private static final Pattern BEGINWOORD =
            Pattern.compile("^(?:De|Het|Een|In|Bij|Voor|Op|Van|Aan|Naar|Uit|Met|Als|Toen)\\s+");

    private Deelregels() {}

    private static boolean datum(String tekst) {
        return tekst.matches("(19|20)\\d{2}-?\\d{2}-?\\d{2}|\\d{2}-\\d{2}-(19|20)\\d{2}");
    }

    /// @param namen of people who are known here
    /// @param geen words that look like a name and are none: organisations, products, steps
    static String schoon(String tekst, Collection<String> namen, Set<String> geen) {
        var schoon = tekst;
        for (var naam : delen(namen)) {
            schoon = Pattern.compile(
                            "(?<!\\p{L})" + Pattern.quote(naam) + "(?!\\p{L})",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(schoon)
                    .replaceAll("[naam]");
        }
        for (var vorm : VORMEN) {
            schoon = vorm.vorm()
                    .matcher(schoon)
                    .replaceAll(m ->
                            vorm.echt().test(m) ? vorm.naam() : java.util.regex.Matcher.quoteReplacement(m.group()));
        }
        schoon = TWEE.matcher(schoon)
                .replaceAll(m ->
                        java.util.regex.Matcher.quoteReplacement(isBekend(m.group(), geen) ? m.group() : "[naam]"));
        return schoon.replaceAll("\\[naam](?:\\s+" + VOORVOEGSEL + "\\[naam])+", "[naam]");
    }

    /// The words that would still be taken out; empty = it may be shared.
    static List<String> vind(String tekst, Collection<String> namen, Set<String> geen) {
        var gevonden = new ArrayList<String>();
        var schoon = schoon(tekst, namen, geen);
        if (!schoon.equals(tekst)) {
            for (var woord : tekst.split("\\s+")) {
                var kaal = woord.replaceAll("^\\p{Punct}+|[.,;:!?)]+$", "");
                if (!kaal.isEmpty() && !schoon.contains(kaal)) {
                    gevonden.add(kaal);
                }
            }
            if (gevonden.isEmpty()) {
                gevonden.add("een naam, nummer of adres");
            }
        }
        return gevonden;
    }

    /// Whole names first, then each part of three letters or more: a first name says as much.
    private static List<String> delen(Collection<String> namen) {
        var delen = new ArrayList<String>();
        for (var naam : namen) {
            delen.add(naam.strip());
            for (var deel : naam.strip().split("[\\s.-]+")) {
                boolean voorvoegsel = !deel.isEmpty() && Character.isLowerCase(deel.charAt(0));
                if (deel.length() >= 3 && !voorvoegsel) {
                    delen.add(deel);
                }
            }
        }
        return delen.stream()
                .filter(d -> !d.isBlank())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /// A run of words with capitals that is known as something else than a person, or one such word after a word of the
    /// chain itself.
    private static boolean isBekend(String woorden, Set<String> geen) {
        var zonder = KETENWOORD.matcher(woorden).replaceFirst("");
        var klein = BEGINWOORD.matcher(zonder).replaceFirst("").toLowerCase(Locale.ROOT);
        return !zonder.equals(woorden) && !zonder.contains(" ")
                || geen.stream().map(g -> g.toLowerCase(Locale.ROOT)).anyMatch(g -> g.contains(klein));
    }
}
