package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The robot of the chain against a real program: all green, and red at the right step when something is broken.
class KetencheckTest {
    private static final TestKlok KLOK = new TestKlok("2026-03-09T10:12");
    private static Poort poort;
    private static Instellingen instellingen;

    @BeforeAll
    static void start() throws IOException {
        var map = Files.createTempDirectory("poort-ketencheck");
        instellingen = Instellingen.read(
                Map.of("POORT_HOME", map.toString(), "POORT_PORT", "0", "POORT_PUBLIC_URL", "http://localhost"), map);
        poort = Poort.start(instellingen, KLOK);
        poort.modules().organisaties.voegToe(
                nl.poort.techniek.db.Actor.system("proef"),
                nl.poort.registers.organisatie.Organisatiegegevens.van(
                        "Gemeente Berg", nl.poort.registers.organisatie.Organisatiesoort.GEMEENTE));
    }

    @AfterAll
    static void stop() {
        poort.close();
    }

    private static String voer(int verwacht, String... woorden) {
        var uit = new ByteArrayOutputStream();
        var print = new PrintStream(uit, true, StandardCharsets.UTF_8);
        int code = new Opdrachten(
                        () -> Aansluiting.op(poort.db(), instellingen),
                        URI.create("http://localhost:" + poort.port()),
                        new ByteArrayInputStream(new byte[0]),
                        print,
                        print)
                .voer(List.of(woorden));
        var gezegd = uit.toString(StandardCharsets.UTF_8);
        assertThat(code).as(gezegd).isEqualTo(verwacht);
        return gezegd;
    }

    @Test
    void elke_stap_van_een_hele_keten_is_groen() {
        System.out.println(voer(0, "ketencheck", "--grens", "20"));
        System.out.println(voer(0, "ketencheck", "--grens", "20"));
    }
}
