package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The regression test that a rule author keeps, on the real files.
class RegelopdrachtenTest {
    private static final Path STTR = Path.of("..", "shared", "samples", "dso", "sttr");
    private static final Path VECTOREN = Path.of("..", "shared", "samples", "dso", "vectors");

    @Test
    void elke_vector_van_elk_echt_bestand_geeft_dezelfde_uitkomst() throws Exception {
        assumeTrue(Files.isDirectory(VECTOREN), "../shared is er niet: de echte regelbestanden staan daar");
        List<String> woorden;
        try (var paden = Files.list(STTR)) {
            woorden = new ArrayList<>(paden.map(Path::toString).sorted().toList());
        }
        int bestanden = woorden.size();
        woorden.add("--vectoren");
        woorden.add(VECTOREN.toString());
        var uit = new ByteArrayOutputStream();

        int code = new Regelopdrachten(new PrintStream(uit, true, StandardCharsets.UTF_8)).toets(woorden);

        var tekst = uit.toString(StandardCharsets.UTF_8);
        assertThat(code).as(tekst).isZero();
        assertThat(tekst.lines().skip(1).filter(r -> r.contains("  "))).hasSize(bestanden);
        assertThat(tekst.lines()
                        .skip(1)
                        .mapToInt(r -> Integer.parseInt(r.substring(58).strip().split(" +")[0]))
                        .sum())
                .isEqualTo(693);
    }
}
