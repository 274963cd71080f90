package nl.poort.contact.kanalen;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.poort.registers.organisatie.Elfproef;

/// Where a conversation on a social platform is: in public under a post, or in private messages.
///
/// As the address of a thread it is written `facebook:openbaar:123`.
///
/// @param platform in small letters, such as `facebook`
public record Socialadres(String platform, boolean openbaar, String draad) {
    private static final Map<String, Integer> TEKENS = Map.of("facebook", 2000, "instagram", 1000, "x", 280);
    private static final int ANDERS = 1000;
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");
    private static final Pattern NUMMER = Pattern.compile("(?<![\\d-])\\+?\\d(?:[ .-]?\\d){8,}(?!\\d)");
    private static final Pattern KENMERK = Pattern.compile("(?i)\\bK-\\d{4}-\\d{6}\\b");
    private static final Pattern POSTCODE = Pattern.compile("\\b[1-9]\\d{3} ?[A-Z]{2}\\b");

    public Socialadres {
        platform = platform.toLowerCase(Locale.ROOT);
    }

    static Optional<Socialadres> lees(String adres) {
        var delen = adres.split(":", 3);
        return delen.length == 3
                ? Optional.of(new Socialadres(delen[0], delen[1].equals("openbaar"), delen[2]))
                : Optional.empty();
    }

    /// How long a message may be there.
    public int tekens() {
        return TEKENS.getOrDefault(platform, ANDERS);
    }

    /// Why this may not be said here; empty when it may. In public nothing that points to a person.
    public Optional<String> bezwaar(String tekst) {
        int lang = tekst.codePointCount(0, tekst.length());
        if (lang > tekens()) {
            return Optional.of(
                    "Op %s mag een bericht %d tekens hebben. Dit zijn er %d.".formatted(platform, tekens(), lang));
        }
        if (openbaar && persoonlijk(tekst)) {
            return Optional.of(
                    "Iedereen kan dit lezen. Laat nummers en adressen weg, of vraag de klant om een privébericht.");
        }
        return Optional.empty();
    }

    private static boolean persoonlijk(String tekst) {
        return MAIL.matcher(tekst).find()
                || KENMERK.matcher(tekst).find()
                || POSTCODE.matcher(tekst).find()
                || NUMMER.matcher(tekst)
                        .results()
                        .map(m -> m.group().replaceAll("\\D", ""))
                        .anyMatch(n -> n.length() > 9 || Elfproef.klopt(n));
    }

    @Override
    public String toString() {
        return platform + ":" + (openbaar ? "openbaar" : "prive") + ":" + draad;
    }
}
