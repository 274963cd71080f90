package nl.poort.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Every rule of the standards that was written down beside this project stands in the name of a test.
class RegelnamenTest {
    private static final Path REGELS = Path.of("..", "shared", "specs", "zgw", "rules.md");
    private static final Pattern REGEL = Pattern.compile("(?m)^- ((?:[a-z]+-[\\w.-]+(?:, | \\.\\. )?)+)");
    private static final Pattern NAAM = Pattern.compile("[a-z]+-[\\w.-]*\\w");
    private static final Pattern TEST = Pattern.compile("\\n    (?:public )?void (\\w+)\\(");

    private static List<String> regels() throws IOException {
        var regels = new ArrayList<String>();
        for (var kop : REGEL.matcher(Files.readString(REGELS)).results().toList()) {
            var namen =
                    NAAM.matcher(kop.group(1)).results().map(MatchResult::group).toList();
            regels.addAll(kop.group(1).contains(" .. ") ? reeks(namen) : namen);
        }
        return regels;
    }

    /// `drc-011 .. drc-014` names all between.
    private static List<String> reeks(List<String> van) {
        var begin = van.getFirst();
        var voor = begin.substring(0, begin.indexOf('-') + 1);
        int eerste = Integer.parseInt(begin.substring(voor.length()));
        int laatste = Integer.parseInt(van.getLast().substring(voor.length()));
        return java.util.stream.IntStream.rangeClosed(eerste, laatste)
                .mapToObj(i -> voor + "%03d".formatted(i))
                .toList();
    }

    private static List<String> tests() throws IOException {
        var namen = new ArrayList<String>();
        try (var paden = Files.walk(Path.of("src", "test", "java"))) {
            for (var pad : paden.filter(p -> p.toString().endsWith("Test.java")).toList()) {
                TEST.matcher(Files.readString(pad)).results().forEach(m -> namen.add("_" + m.group(1) + "_"));
            }
        }
        return namen;
    }

    @Test
    void elke_regel_staat_in_de_naam_van_een_test() throws IOException {
        Assumptions.assumeTrue(Files.exists(REGELS), "het bestand met de regels van de standaard is hier niet");
        var tests = tests();
        var regels = regels();
        assertThat(regels).hasSizeGreaterThan(100).contains("drc-013", "ztc-012", "zrc-1.7a", "ac-order");
        assertThat(regels.stream()
                        .filter(r -> tests.stream().noneMatch(t -> t.contains("_" + r.replaceAll("\\W", "_") + "_")))
                        .toList())
                .isEmpty();
    }
}
