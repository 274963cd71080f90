package nl.poort.keten.ketentest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poort.keten.ketentest.Voorbereiding.Punt;
import nl.poort.techniek.Weigering;

/// When a test may start, what may follow what, and how three weeks are planned.
final class Ketentestregels {
    private static final Map<Bevindingstand, Set<Bevindingstand>> VERDER = new EnumMap<>(Map.of(
            Bevindingstand.GEREGISTREERD, EnumSet.of(Bevindingstand.GEMELD, Bevindingstand.OPGELOST),
            Bevindingstand.GEMELD, EnumSet.of(Bevindingstand.OPGELOST),
            Bevindingstand.OPGELOST, EnumSet.of(Bevindingstand.GESLOTEN, Bevindingstand.HEROPEND),
            Bevindingstand.HEROPEND, EnumSet.of(Bevindingstand.GEMELD, Bevindingstand.OPGELOST),
            Bevindingstand.GESLOTEN, EnumSet.noneOf(Bevindingstand.class)));

    /// What every test is offered first: three cases in three weeks (S3-17 to S3-22).
    private static final List<String[]> ITERATIES = List.of(
            new String[] {"Eén vergunning uit de bruidsschat", "Kappen van een boom"},
            new String[] {"Behandeldienst, meervoudige aanvraag en advies", "Bouwen, kappen en slopen in één aanvraag"},
            new String[] {"Wkb en een stukje plan", "Bouwmelding, gereedmelding en een eigen activiteit"});

    private static final int WEKEN = 3;

    private Ketentestregels() {}

    static void eis(Bevindingstand van, Bevindingstand naar) {
        if (!VERDER.get(van).contains(naar)) {
            throw new Weigering(
                    "stap-kan-niet",
                    van == Bevindingstand.GESLOTEN
                            ? "Deze bevinding is gesloten. Leg een nieuwe vast als het weer misgaat."
                            : "Deze bevinding is " + van.naam() + ". Dit kan nu niet.");
        }
    }

    static Voorbereiding voorbereiding(Ketentestbeeld beeld) {
        return new Voorbereiding(Arrays.stream(Voorbereiding.Soort.values())
                .map(s -> new Punt(s, ontbreekt(s, beeld)))
                .toList());
    }

    private static String ontbreekt(Voorbereiding.Soort soort, Ketentestbeeld beeld) {
        return switch (soort) {
            case GELEZEN ->
                beeld.test().gelezenOp() != null
                        ? ""
                        : "Lees wat anderen vonden, en zeg dat het team het heeft gelezen.";
            case SOFTWARE -> software(beeld.gereedheid());
            case TEAM -> team(beeld.deelnemers());
            case PLANNING -> planning(beeld.iteraties());
            case AANMELDING -> aanmelding(beeld.aanmeldingen());
        };
    }

    private static String software(List<Gereedheid> gereedheid) {
        var zonder = Arrays.stream(Deelketen.values())
                .filter(d -> gereedheid.stream().noneMatch(g -> g.deelketen() == d))
                .map(d -> d.naam() + " (nog geen leverancier)");
        var niet = gereedheid.stream()
                .filter(g -> !g.gereed())
                .map(g -> g.deelketen().naam() + " van " + g.leverancier());
        var samen = java.util.stream.Stream.concat(zonder, niet).collect(Collectors.joining(", "));
        return samen.isEmpty() ? "" : "Nog niet gereed: " + samen + ".";
    }

    private static String team(List<Deelnemer> deelnemers) {
        var leeg = Testrol.nodig().stream()
                .filter(r -> deelnemers.stream().noneMatch(d -> d.rol() == r))
                .map(Testrol::naam)
                .collect(Collectors.joining(", "));
        return leeg.isEmpty() ? "" : "Nog niemand als " + leeg + ".";
    }

    private static String planning(List<Iteratie> iteraties) {
        if (iteraties.size() < WEKEN) {
            return "Plan drie iteraties.";
        }
        var van =
                iteraties.stream().map(Iteratie::van).min(LocalDate::compareTo).orElseThrow();
        var tot =
                iteraties.stream().map(Iteratie::tot).max(LocalDate::compareTo).orElseThrow();
        return ChronoUnit.DAYS.between(week(van), week(tot)) >= 7 * (WEKEN - 1L)
                ? ""
                : "Trek drie weken uit: een week voor elke iteratie.";
    }

    private static LocalDate week(LocalDate dag) {
        return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String aanmelding(List<Aanmelding> aanmeldingen) {
        var niet = Arrays.stream(Meldpunt.values())
                .filter(p -> aanmeldingen.stream().noneMatch(a -> a.bij() == p))
                .map(Meldpunt::naam)
                .collect(Collectors.joining(" en "));
        return niet.isEmpty() ? "" : "Meld de ketentest aan bij " + niet + ".";
    }

    /// Three iterations of a working week each, from the Monday on or after this day.
    static List<Iteratie> sjabloon(LocalDate begin) {
        var maandag = begin.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        var iteraties = new ArrayList<Iteratie>();
        for (int i = 0; i < WEKEN; i++) {
            var van = maandag.plusWeeks(i);
            iteraties.add(new Iteratie(i + 1, ITERATIES.get(i)[0], ITERATIES.get(i)[1], van, van.plusDays(4)));
        }
        return iteraties;
    }

    /// A step may be tried when the one before it was tried, and the systems had their time.
    static void eisAanDeBeurt(Stap stap, Optional<Stap> vorige, Optional<Uitslag> vorigeUitslag, Instant nu) {
        if (vorige.isEmpty()) {
            return;
        }
        var uitslag = vorigeUitslag.orElseThrow(() -> new Weigering(
                "stap-te-vroeg",
                "Doe eerst stap " + vorige.get().nr() + " (" + vorige.get().naam() + ") van deze iteratie."));
        boolean wacht = uitslag.kleur() == Uitslagkleur.GROEN && nu.isBefore(uitslag.verderVanaf(vorige.get()));
        if (wacht) {
            throw new Weigering(
                    "wacht-op-synchronisatie",
                    "De systemen hebben na stap " + vorige.get().nr() + " nog tijd nodig. Wacht, of bevestig bij stap "
                            + vorige.get().nr() + " dat u het resultaat al in het volgende systeem ziet.");
        }
    }

    /// A step with a serious finding that is open cannot be green.
    static void eisZonderOpenBevinding(Uitslagkleur kleur, List<Bevinding> bijStap) {
        if (kleur == Uitslagkleur.GROEN) {
            bijStap.stream()
                    .filter(b -> b.stand().isOpen() && b.ernst() == Ernst.HOOG)
                    .findFirst()
                    .ifPresent(b -> {
                        throw new Weigering(
                                "bevinding-open",
                                "Bij deze stap staat " + b.naam()
                                        + " met ernst hoog nog open. Los die op en doe de hertest.");
                    });
        }
    }

    /// Only the own organisation and who takes part may write in a test; who got the announcement reads.
    static void eisDeelnemer(Ketentest test, List<Deelnemer> deelnemers, java.util.UUID organisatie) {
        boolean doetMee = test.organisatie().equals(organisatie)
                || deelnemers.stream().anyMatch(d -> organisatie.equals(d.organisatie()));
        if (!doetMee) {
            throw new Weigering("geen-recht", "U leest mee met deze ketentest. Alleen deelnemers leggen iets vast.");
        }
    }
}
