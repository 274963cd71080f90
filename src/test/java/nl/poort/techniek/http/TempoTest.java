package nl.poort.techniek.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// H1: who sends or reads a byte at a time is hung up on; a slow phone is not.
class TempoTest {
    private static final long SECONDE = TimeUnit.SECONDS.toNanos(1);
    private static final Tempo.Grens KORT =
            new Tempo.Grens(100_000_000, Duration.ofMillis(200), Duration.ofSeconds(10));
    private static final String POST = "POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n";

    private static Server server;

    @BeforeAll
    static void start() {
        server = new Server(
                        new Server.Instelling("127.0.0.1", 0, Server.Instelling.STANDAARD_GROOTSTE),
                        new Fouten((ctx, fout) -> ctx.result(fout.code())),
                        config -> {
                            config.routes.post("/in", ctx -> ctx.result("" + ctx.bodyAsBytes().length));
                            config.routes.get("/uit", ctx -> ctx.result("x".repeat(1 << 25)));
                        },
                        KORT)
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void een_byte_per_seconde_houdt_na_een_halve_minuut_op() {
        assertThat(teTraagNa(1, SECONDE, 1_000_000)).isEqualTo(31);
        assertThat(teTraagNa(1, 50 * SECONDE, 1_000_000))
                .as("byte per vijftig seconden")
                .isEqualTo(4);
    }

    @Test
    void een_trage_telefoon_verstuurt_vier_gigabyte() {
        assertThat(teTraagNa(1_400, SECONDE * 1_400 / 20_000, 3_000_000))
                .as("20 kB per seconde")
                .isEqualTo(-1);
        assertThat(teTraagNa(200_000, 50 * SECONDE, 20_000))
                .as("in en uit een tunnel")
                .isEqualTo(-1);
    }

    @Test
    void tijd_waarin_wij_zelf_niet_lazen_telt_niet() {
        var tempo = new Tempo(Tempo.Grens.GEWOON);
        for (int i = 0; i < 1_000; i++) {
            assertThat(tempo.isTeTraag(i * 60 * SECONDE, 1)).isFalse();
        }
    }

    @Test
    void een_druppelende_inhoud_krijgt_408_en_wie_doorstuurt_niet() throws Exception {
        assertThat(druppel(POST)).startsWith("HTTP/1.1 408").contains("Te langzaam");
        try (var lijn = lijn()) {
            var heel = POST.replace("100000", "20") + "x".repeat(20);
            lijn.getOutputStream().write(heel.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(lijn.getInputStream().readNBytes(15), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @Test
    void druppelende_koppen_worden_afgebroken() throws Exception {
        assertThat(druppel("GET /uit HTTP/1.1\r\nHost: x\r\nX-Traag: ")).doesNotContain(" 200 ");
    }

    @Test
    void wie_zijn_antwoord_niet_leest_wordt_afgebroken() throws Exception {
        try (var lijn = new Socket()) {
            lijn.setReceiveBufferSize(64_000);
            lijn.setSoTimeout(20_000);
            lijn.connect(new java.net.InetSocketAddress("127.0.0.1", server.port()));
            lijn.getOutputStream().write("GET /uit HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            long gelezen = 0;
            try {
                for (int n = lijn.getInputStream().read(new byte[100_000]); n >= 0; ) {
                    gelezen += n;
                    Thread.sleep(10);
                    n = lijn.getInputStream().read(new byte[100_000]);
                }
            } catch (IOException e) {
                // reset is hung up on too
            }
            assertThat(gelezen).isLessThan(1 << 25);
        }
    }

    /// Sends a byte every 10 ms until the other side hangs up; what came back.
    private static String druppel(String begin) throws IOException, InterruptedException {
        try (var lijn = lijn()) {
            lijn.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
            try {
                for (int i = 0; i < 2_000 && lijn.getInputStream().available() == 0; i++) {
                    lijn.getOutputStream().write('a');
                    Thread.sleep(10);
                }
            } catch (IOException e) {
                return "opgehangen";
            }
            lijn.setSoTimeout(2_000);
            return new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Socket lijn() throws IOException {
        var lijn = new Socket("127.0.0.1", server.port());
        lijn.setSoTimeout(20_000);
        return lijn;
    }

    /// After how many waits of this long, each with so many bytes, it is too slow; -1 = never.
    private static int teTraagNa(long bytes, long pauze, int hoogstens) {
        var tempo = new Tempo(Tempo.Grens.GEWOON);
        for (int i = 1; i <= hoogstens; i++) {
            tempo.wacht((i - 1) * pauze);
            if (tempo.isTeTraag(i * pauze, bytes)) {
                return i;
            }
        }
        return -1;
    }
}
