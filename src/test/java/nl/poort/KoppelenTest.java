package nl.poort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.poort.techniek.db.Tx;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lines of docs/koppelen.md, as a supplier types them, against the demo; with an application from the file that is
/// read before the first start.
class KoppelenTest {
    private static final Pattern BLOK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BASIS = Pattern.compile("`(/[a-z]+/api/v1)`");

    @TempDir
    Path map;

    private static String regels(String document) {
        return BLOK.matcher(document).results().map(r -> r.group(1)).collect(Collectors.joining("\n"));
    }

    private String shell(String regels) throws IOException, InterruptedException {
        var uit = map.resolve("uitvoer").toFile();
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", regels)
                .redirectErrorStream(true)
                .redirectOutput(uit)
                .start();
        assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var gezegd = Files.readString(uit.toPath());
        assertThat(shell.exitValue()).as(gezegd).isZero();
        return gezegd;
    }

    private static boolean kan(String... opdracht) {
        try {
            return new ProcessBuilder(opdracht)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static int vrijePoort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void de_regels_voor_een_leverancier_werken_op_de_demo() throws Exception {
        Assumptions.assumeTrue(
                kan("bash", "--version") && kan("curl", "--version") && kan("openssl", "version"),
                "bash, curl of openssl ontbreekt");
        var bestand = Files.writeString(map.resolve("applicaties.json"), """
                [{"naam": "Formulieren", "clientId": "formulieren", "geheim": "kort", "rechten": ["catalogi.lezen"],
                  "organisatie": "Gemeente Nieuwveen", "soort": "gemeente"}]""");
        int vrij = vrijePoort();
        var adres = "http://localhost:" + vrij;
        var instellingen = Proefinstellingen.van(
                map.resolve("thuis"),
                Map.of(
                        "POORT_DEMO", "true",
                        "POORT_PORT", String.valueOf(vrij),
                        "POORT_APPLICATIES", bestand.toString()));
        assertThat(String.join("\n", instellingen.regels())).doesNotContain("kort");
        try (var poort = Poort.start(instellingen, Clock.system(Tx.ZONE))) {
            var document = Files.readString(Path.of("docs", "koppelen.md"));
            var opDemo = regels(document).replace("http://localhost:8080", adres);
            assertThat(opDemo).contains("jwt()", adres);
            assertThat(shell(opDemo)).contains("\"count\":", "\"autorisaties\"", "Hallo");
            var uitBestand = opDemo.substring(0, opDemo.indexOf("poort \"$POORT"))
                    .replace("CLIENT=demo", "CLIENT=formulieren")
                    .replace("GEHEIM=geheim-van-de-demo", "GEHEIM=kort");
            // the other municipality sees nothing of the demo
            assertThat(shell(uitBestand + "poort \"$POORT/catalogi/api/v1/catalogussen\""))
                    .contains("\"count\":0");
            assertThat(BASIS.matcher(document).results().map(MatchResult::group))
                    .isNotEmpty()
                    .allSatisfy(b -> assertThat(poort.ingangen())
                            .anyMatch(r -> r.path().equals(b.replace("`", "") + "/openapi.json")));
            Applicatiebestand.laad(poort.modules(), poort.koppelingen().zgw, bestand);
            assertThat(shell(uitBestand + "poort \"$POORT/catalogi/api/v1/zaaktypen\""))
                    .contains("\"count\":0");
        }
    }
}
