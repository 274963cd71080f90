package nl.poort.contact.kanalen;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.contact.klantcontact.Kenmerken;

/// When a message goes on with a thread. Pure.
final class Draadregels {
    /// so long after the last word an unmarked message may still be about the same
    static final Duration LEEFT = Duration.ofDays(7);

    /// channels on which people talk on, without a subject or a reference
    private static final Set<String> GESPREK = Set.of("whatsapp", "chat", "social", "telefoon");
    private static final Pattern KENMERK = Pattern.compile("(?i)\\bK-2\\d{3}-\\d{1,12}\\b");
    private static final Pattern EIGEN_ID = Pattern.compile("([0-9a-fA-F-]{36})@poort");
    private static final Pattern ANTWOORD =
            Pattern.compile("(?i)^(\\s*(re|fw|fwd|antw|antwoord|betr|doorst|sv|aw|wg)\\s*(\\[\\d+])?\\s*:)+\\s*");

    private Draadregels() {}

    /// The numbers of matters in a text, in the order in which they stand there.
    static List<String> kenmerken(String... teksten) {
        var gevonden = new LinkedHashSet<String>();
        for (var tekst : teksten) {
            KENMERK.matcher(tekst == null ? "" : tekst)
                    .results()
                    .limit(20)
                    .flatMap(m -> Kenmerken.lees(m.group()).stream())
                    .forEach(gevonden::add);
        }
        return List.copyOf(gevonden);
    }

    /// Our own messages among the references: `<id>@poort`.
    static List<UUID> eigenBerichten(List<String> verwijzingen) {
        return verwijzingen.stream()
                .map(EIGEN_ID::matcher)
                .filter(m -> m.matches())
                .flatMap(m -> uuid(m.group(1)).stream())
                .toList();
    }

    private static Optional<UUID> uuid(String tekst) {
        try {
            return Optional.of(UUID.fromString(tekst));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The subject without "Re:" and the number of the matter, to compare.
    static String kern(String onderwerp) {
        var kaal = ANTWOORD.matcher(onderwerp == null ? "" : onderwerp).replaceFirst("");
        return KENMERK.matcher(kaal)
                .replaceAll("")
                .replaceAll("[()\\[\\]\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /// Which living thread of this sender an unmarked message goes on with: in a talk the last one; else the only one,
    /// when the customer came over to another channel or wrote under the same subject.
    static Optional<Draad> verder(Inkomend in, List<Draad> levend) {
        var kanaal = in.ingang().kanaal();
        if (levend.isEmpty()) {
            return Optional.empty();
        }
        if (GESPREK.contains(kanaal)) {
            return levend.stream()
                    .filter(d -> d.kanaal().equals(kanaal))
                    .findFirst()
                    .or(() -> levend.size() == 1 ? Optional.of(levend.getFirst()) : Optional.empty());
        }
        var kern = kern(in.inhoud().onderwerp());
        var zelfde = levend.stream()
                .filter(d -> !kern.isEmpty() && kern.equals(kern(d.onderwerp())))
                .findFirst();
        boolean overgestapt = levend.size() == 1 && !levend.getFirst().kanaal().equals(kanaal);
        return zelfde.or(() -> overgestapt ? Optional.of(levend.getFirst()) : Optional.empty());
    }

    /// The channel in a sentence: "via e-mail".
    static String naam(String kanaal) {
        return switch (kanaal) {
            case "whatsapp" -> "WhatsApp";
            case "social" -> "sociale media";
            case "webformulier" -> "het webformulier";
            case "app" -> "de app";
            case "telefoon" -> "de telefoon";
            case "balie" -> "de balie";
            case "post" -> "de post";
            default -> kanaal;
        };
    }
}
