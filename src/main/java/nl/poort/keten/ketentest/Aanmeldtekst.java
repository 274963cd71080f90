package nl.poort.keten.ketentest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.poort.techniek.Weigering;

/// The announcement of a test: which municipality, which suppliers, which planning (S3-89). No names of people.
final class Aanmeldtekst {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private Aanmeldtekst() {}

    static String van(Ketentestbeeld beeld) {
        if (beeld.iteraties().isEmpty()) {
            throw new Weigering("planning-ontbreekt", "Maak eerst de planning. Die hoort bij de aanmelding.");
        }
        if (beeld.gereedheid().isEmpty()) {
            throw new Weigering(
                    "leveranciers-ontbreken", "Vul eerst in welke leveranciers meedoen. Die horen bij de aanmelding.");
        }
        var leveranciers = beeld.gereedheid().stream()
                .map(g -> "- " + g.leverancier() + " (" + g.deelketen().naam() + ")")
                .distinct()
                .collect(Collectors.joining("\n"));
        var planning = beeld.iteraties().stream()
                .map(i ->
                        "- Iteratie " + i.nr() + ", " + dag(i.van()) + " tot en met " + dag(i.tot()) + ": " + i.naam())
                .collect(Collectors.joining("\n"));
        return """
                Aanmelding van een ketentest

                Gemeente: %s
                Doel: %s

                Softwareleveranciers:
                %s

                Planning:
                %s
                """.formatted(beeld.test().gemeente(), beeld.test().doel(), leveranciers, planning);
    }

    private static String dag(LocalDate dag) {
        return DAG.format(dag);
    }
}
