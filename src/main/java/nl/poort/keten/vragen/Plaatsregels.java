package nl.poort.keten.vragen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Places of routes: postcodes (`3511`, `3511-3519`, `3511AB`) and names of places, with `|` between them.
public final class Plaatsregels {
    private static final Pattern HEEL = Pattern.compile("\\b([1-9][0-9]{3})\\s?([A-Z]{2})\\b");
    private static final Pattern CIJFERS = Pattern.compile("[1-9][0-9]{3}");
    private static final Pattern REEKS = Pattern.compile("([1-9][0-9]{3})\\s*-\\s*([1-9][0-9]{3})");
    private static final Pattern NUMMER =
            Pattern.compile("\\b[1-9][0-9]{3}\\s?[A-Z]{2}[\\s,]+([1-9][0-9]{0,4}(?:\\s?[A-Z]\\b)?(?:-[A-Z0-9]{1,4})?)");
    private static final int LANG = 500;

    private Plaatsregels() {}

    /// What somebody typed, with commas, as it is kept; null when nothing was typed.
    public static String lees(String getypt) {
        if (getypt == null || getypt.isBlank()) {
            return null;
        }
        var delen = Arrays.stream(getypt.split("[,|;\\n]"))
                .map(String::strip)
                .filter(d -> !d.isEmpty())
                .map(Plaatsregels::schoon)
                .distinct()
                .collect(Collectors.joining("|"));
        if (delen.length() > LANG) {
            throw new IllegalArgumentException("Gebruik samen hoogstens " + LANG + " tekens");
        }
        return delen.isEmpty() ? null : delen;
    }

    private static String schoon(String deel) {
        var reeks = REEKS.matcher(deel);
        if (reeks.matches()) {
            if (reeks.group(1).compareTo(reeks.group(2)) > 0) {
                throw new IllegalArgumentException("Schrijf een reeks postcodes van laag naar hoog, zoals 3511-3519");
            }
            return reeks.group(1) + "-" + reeks.group(2);
        }
        var heel = HEEL.matcher(deel.toUpperCase(Locale.ROOT));
        if (heel.matches()) {
            return heel.group(1) + heel.group(2);
        }
        if (deel.length() < 3) {
            throw new IllegalArgumentException(
                    "Schrijf een postcode, zoals 3511 of 3511-3519, of de naam van een plaats");
        }
        return deel;
    }

    /// Whether this place is one of those of a route; without a place nothing fits.
    static boolean past(String regel, String plaats) {
        var postcode = postcode(plaats).orElse("");
        var klein = plaats.toLowerCase(Locale.ROOT);
        for (var deel : regel.split("\\|")) {
            if (!plaats.isBlank() && past(deel, postcode, klein)) {
                return true;
            }
        }
        return false;
    }

    private static boolean past(String deel, String postcode, String klein) {
        var reeks = REEKS.matcher(deel);
        if (reeks.matches()) {
            var cijfers = postcode.isEmpty() ? "" : postcode.substring(0, 4);
            return !cijfers.isEmpty()
                    && cijfers.compareTo(reeks.group(1)) >= 0
                    && cijfers.compareTo(reeks.group(2)) <= 0;
        }
        if (CIJFERS.matcher(deel).matches() || HEEL.matcher(deel).matches()) {
            return postcode.startsWith(deel);
        }
        return klein.contains(deel.toLowerCase(Locale.ROOT));
    }

    /// The postcode in what was written down: `3511AB`, or only `3511` when nothing else stands there.
    public static Optional<String> postcode(String plaats) {
        var groot = plaats == null ? "" : plaats.strip().toUpperCase(Locale.ROOT);
        var heel = HEEL.matcher(groot);
        if (heel.find()) {
            return Optional.of(heel.group(1) + heel.group(2));
        }
        return CIJFERS.matcher(groot).matches() ? Optional.of(groot) : Optional.empty();
    }

    /// The house number behind the postcode.
    static Optional<String> huisnummer(String plaats) {
        var m = NUMMER.matcher(plaats == null ? "" : plaats.toUpperCase(Locale.ROOT));
        return m.find() ? Optional.of(m.group(1).strip()) : Optional.empty();
    }
}
