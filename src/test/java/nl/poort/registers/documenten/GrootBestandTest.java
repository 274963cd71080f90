package nl.poort.registers.documenten;

import static nl.poort.registers.documenten.Documentproef.EIO;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import nl.poort.registers.Registerproef;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.techniek.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// A document of gigabytes in base64, in and out, in flat memory. Run by `./check -Dpoort.groot=1
/// -Dtest=GrootBestandTest` (or 4, in gigabytes): it takes disk and minutes.
@EnabledIfSystemProperty(named = "poort.groot", matches = "[1-4]")
@EnabledOnOs(OS.LINUX)
class GrootBestandTest {
    private static final int STUK = 3 << 16;
    /// Four characters of base64 for three bytes that are zero.
    private static final byte[] BASE64 = "AAAA".repeat(STUK / 3).getBytes(StandardCharsets.US_ASCII);

    /// What this process holds in memory, in megabytes.
    private static long megabytes(String wat) throws IOException {
        try (var regels = Files.lines(Path.of("/proc/self/status"))) {
            return regels.filter(r -> r.startsWith(wat))
                            .map(r -> r.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElseThrow()
                    / 1024;
        }
    }

    private static InputStream verzoek(String begin, long stukken) {
        var inhoud = new InputStream() {
            private long rest = stukken * BASE64.length;

            @Override
            public int read() {
                return rest-- > 0 ? 'A' : -1;
            }

            @Override
            public int read(byte[] naar, int vanaf, int aantal) {
                int n = (int) Math.min(Math.min(aantal, BASE64.length), rest);
                if (n <= 0) {
                    return -1;
                }
                System.arraycopy(BASE64, 0, naar, vanaf, n);
                rest -= n;
                return n;
            }
        };
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream((begin + ",\"inhoud\":\"").getBytes(StandardCharsets.UTF_8)),
                inhoud,
                new ByteArrayInputStream("\"}".getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void een_bestand_van_gigabytes_gaat_heen_en_terug_in_vlak_geheugen() throws Exception {
        long stukken = Long.getLong("poort.groot") * (1L << 30) / STUK;
        long omvang = stukken * STUK;
        try (var p = new Registerproef();
                var http = HttpClient.newHttpClient()) {
            var c = new Catalogusproef(p, "GROOT");
            Documentproef.maak(p.alles, c.informatieobjecttype);
            var velden = Documentproef.document(c.informatieobjecttype, "bestandsomvang", omvang);
            velden.remove("inhoud");
            var begin = Json.write(velden).replaceFirst("}$", "");
            long eerst = megabytes("VmRSS");
            long start = System.nanoTime();
            var heen = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + p.port() + EIO))
                            .header("Authorization", "Bearer " + p.alles.jwt())
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> verzoek(begin, stukken)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(heen.statusCode()).as(heen.body()).isEqualTo(201);
            long heenSeconden = (System.nanoTime() - start) / 1_000_000_000;
            var adres = heen.headers().firstValue("Location").orElseThrow().replace(Registerproef.URL, "");
            start = System.nanoTime();
            var terug = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + p.port() + adres + "/download"))
                            .header("Authorization", "Bearer " + p.alles.jwt())
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            long gekregen = 0;
            try (var in = terug.body()) {
                var stuk = new byte[STUK];
                for (int n = in.read(stuk); n >= 0; n = in.read(stuk)) {
                    gekregen += n;
                }
            }
            assertThat(gekregen).isEqualTo(omvang);
            long meest = megabytes("VmHWM");
            System.out.printf(
                    "%d MB in %d s heen, %d s terug; geheugen %d MB vooraf, ten hoogste %d MB%n",
                    omvang >> 20, heenSeconden, (System.nanoTime() - start) / 1_000_000_000, eerst, meest);
            assertThat(meest - eerst).as("megabytes meer").isLessThan(250);
        }
    }
}
