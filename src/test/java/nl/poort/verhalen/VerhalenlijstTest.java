package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// `docs/verhalen.md` tells the truth about the stories: all of them, and which do not run yet.
class VerhalenlijstTest {
    private static final Path VERHALEN = Path.of("src/test/resources/nl/poort/verhalen");

    @Test
    void elk_verhaal_staat_met_zijn_stand_in_verhalen_md() throws IOException {
        var lijst = Files.readAllLines(Path.of("docs/verhalen.md"));
        for (var verhaal : verhalen(VERHALEN).entrySet()) {
            var rij = lijst.stream()
                    .filter(r -> r.contains("| " + verhaal.getKey() + " |"))
                    .toList();
            assertThat(rij).as(verhaal.getKey()).hasSize(1);
            assertThat(rij.getFirst().contains("| nog niet |"))
                    .as(verhaal.getKey())
                    .isEqualTo(verhaal.getValue());
        }
    }

    @Test
    void geen_verhaal_en_geen_stap_van_de_opdracht_is_weggelaten() throws IOException {
        var opdracht = Path.of("../shared/scenarios/000-serviceketen.feature");
        Assumptions.assumeTrue(Files.exists(opdracht), "de tekst van de opdracht is hier niet");
        var eigen = VERHALEN.resolve("000-serviceketen.feature");
        assertThat(verhalen(eigen).keySet()).containsAll(verhalen(opdracht).keySet());
        assertThat(stappen(eigen)).hasSizeGreaterThanOrEqualTo(stappen(opdracht).size());
    }

    /// Scenario to whether it still waits for its steps.
    private static Map<String, Boolean> verhalen(Path plek) throws IOException {
        var found = new TreeMap<String, Boolean>();
        try (var paths = Files.walk(plek)) {
            for (var path : paths.filter(p -> p.toString().endsWith(".feature")).toList()) {
                var regels = Files.readAllLines(path);
                for (int i = 0; i < regels.size(); i++) {
                    var regel = regels.get(i).strip();
                    if (regel.startsWith("Scenario:")) {
                        found.put(regel.substring(9).strip(), regels.get(i - 1).contains("@nog-niet"));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> stappen(Path path) throws IOException {
        return Files.readAllLines(path).stream()
                .map(String::strip)
                .filter(r -> r.matches("(Stel|Wanneer|Dan|En|Maar) .*"))
                .collect(Collectors.toList());
    }
}
