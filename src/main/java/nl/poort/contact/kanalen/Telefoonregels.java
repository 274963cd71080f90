package nl.poort.contact.kanalen;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.poort.registers.organisatie.Telefoonnummer;
import nl.poort.techniek.Weigering;

/// What follows from what an exchange told, in whatever order it came. Pure.
final class Telefoonregels {
    static final String NIET_GEMELD = "niet gemeld";
    /// Nobody lets a telephone ring longer, and nobody speaks longer.
    static final Duration RINGT_LANGST = Duration.ofMinutes(30);

    static final Duration SPREEKT_LANGST = Duration.ofHours(12);
    private static final Pattern SIP = Pattern.compile("^(?:sips?|tel):([^@;]+).*$", Pattern.CASE_INSENSITIVE);

    private Telefoonregels() {}

    /// The call as all facts together say it: the same whatever their order, and however often they were told.
    static Telefoongesprek vouw(Telefoongesprek g, List<Telefoonfeit> feiten, int kort) {
        var begin = feiten.stream().map(Telefoonfeit::tijd).min(Comparator.naturalOrder());
        var opgenomen = van(feiten, Belsoort.OPGENOMEN).findFirst();
        var einde = van(feiten, Belsoort.OPGEHANGEN)
                .findFirst()
                .or(() -> van(feiten, Belsoort.VERLOPEN).findFirst());
        var ingekomen = begin.orElse(g.ingekomen());
        var eindigt = einde.map(e -> laatste(e.tijd(), opgenomen)).orElse(null);
        // a call that was put through has more than one who answered: the last one has the customer
        var wie = van(feiten, Belsoort.OPGENOMEN)
                .filter(f -> !f.toestel().isEmpty())
                .reduce((een, ander) -> ander)
                .or(() -> opgenomen);
        boolean kortGebeld = opgenomen.isEmpty()
                && eindigt != null
                && Duration.between(ingekomen, eindigt).toSeconds() < kort;
        return new Telefoongesprek(
                g.id(),
                g.organisatie(),
                g.richting(),
                g.nummer(),
                g.getoond(),
                g.lijn(),
                wie.map(Telefoonfeit::toestel).filter(t -> !t.isEmpty()).orElse(null),
                wie.map(Telefoonfeit::medewerker).orElse(null),
                ingekomen,
                opgenomen.map(Telefoonfeit::tijd).orElse(null),
                eindigt,
                einde.map(e -> e.soort() == Belsoort.VERLOPEN ? NIET_GEMELD : e.oorzaak())
                        .orElse(null),
                kortGebeld);
    }

    private static Stream<Telefoonfeit> van(List<Telefoonfeit> feiten, Belsoort soort) {
        return feiten.stream()
                .filter(f -> f.soort() == soort)
                .sorted(Comparator.comparing(Telefoonfeit::tijd).thenComparing(Telefoonfeit::toestel));
    }

    private static Instant laatste(Instant einde, Optional<Telefoonfeit> opgenomen) {
        return opgenomen.map(Telefoonfeit::tijd).filter(einde::isBefore).orElse(einde);
    }

    /// A number as an exchange writes it, in E.164: `0612345678`, `31612345678`, `sip:0612345678@pbx`.
    static Optional<String> nummer(String gekregen) {
        var kaal = kaal(gekregen).replaceAll("[ ()/.-]", "");
        if (!kaal.matches("\\+?[0-9]{7,17}")) {
            return Optional.empty();
        }
        boolean metLand = kaal.length() > 9 && !kaal.startsWith("0") && !kaal.startsWith("+");
        try {
            return Optional.of(new Telefoonnummer(metLand ? "+" + kaal : kaal).waarde());
        } catch (Weigering geenNummer) {
            return Optional.empty();
        }
    }

    /// What to show of a number that is none: an extension or a name; empty when the caller withheld it.
    static Optional<String> getoond(String gekregen) {
        var kaal = kaal(gekregen);
        boolean afgeschermd = kaal.isEmpty()
                || kaal.toLowerCase(java.util.Locale.ROOT)
                        .matches("anonymous|unknown|restricted|private|withheld|unavailable|anoniem|onbekend");
        return afgeschermd || nummer(gekregen).isPresent()
                ? Optional.empty()
                : Optional.of(kaal.substring(0, Math.min(kaal.length(), 60)));
    }

    private static String kaal(String gekregen) {
        var tekst = gekregen == null ? "" : gekregen.strip();
        var sip = SIP.matcher(tekst);
        return sip.matches() ? sip.group(1) : tekst;
    }

    /// An extension as it is stored and compared.
    static String toestel(String getypt) {
        var kaal = kaal(getypt).toLowerCase(java.util.Locale.ROOT);
        return kaal.substring(0, Math.min(kaal.length(), 100));
    }
}
