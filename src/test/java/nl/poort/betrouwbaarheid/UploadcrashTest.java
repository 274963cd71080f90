package nl.poort.betrouwbaarheid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.bench.Bench;
import nl.poort.bench.Kindprogramma;
import nl.poort.techniek.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// kill -9 of the program while a document of 50 MB comes in, at a tenth to nine tenths of its bytes, and when all of
/// it
/// was sent (scorecard A13, G8): what was not acknowledged is not there, what was is whole, parts that came in stay,
/// and
/// the sweeper gives the space back.
///
/// Run by `./check -Dpoort.storing=ja -Dtest=UploadcrashTest`.
@EnabledIfSystemProperty(named = "poort.storing", matches = "ja")
class UploadcrashTest {
    private static final String PAD = "/documenten/api/v1/enkelvoudiginformatieobjecten";
    /// A multiple of three: base64 without a remainder.
    private static final int OMVANG = 50_000_001;
    /// What the register asks as the size of a part, and what is left for the second one.
    private static final int DEEL = 100 << 20;

    private static final int TWEEDE = 30_000_000;

    private Path home;
    private Kindprogramma kind;
    private Uploadlijn lijn;
    private int gedood;

    @BeforeEach
    void start() throws Exception {
        home = Bench.home();
        kind = new Kindprogramma(home);
        kind.start();
        lijn = new Uploadlijn(kind);
    }

    @AfterEach
    void stop() {
        kind.close();
        Bench.delete(home);
    }

    /// As soon as the program took in what was sent so far.
    private void dood() {
        Kindprogramma.pause(200);
        kind.kill();
        gedood++;
    }

    @Test
    void een_upload_die_met_het_programma_sterft_laat_niets_half_achter() throws Exception {
        var heel = adres(lijn.roep(
                "POST",
                PAD,
                document("heel", 36) + ",\"inhoud\":\""
                        + Base64.getEncoder().encodeToString("x".repeat(36).getBytes(StandardCharsets.US_ASCII))
                        + "\"}",
                201));
        for (int honderdsten : new int[] {10, 30, 50, 70, 90}) {
            var titel = "half " + honderdsten;
            lijn.stuur(PAD, document(titel, OMVANG), OMVANG, honderdsten, this::dood);
            kind.start();
            assertThat(aantal(titel)).as(titel).isZero();
        }
        lijn.stuur(PAD, document("gestuurd", OMVANG), OMVANG, 100, this::dood);
        kind.start();
        var inDelen = inDelen();
        long voor = megabytes();
        ruimOp();
        assertThat(lijn.haal(heel)).isEqualTo(hash("x".repeat(36).getBytes(StandardCharsets.US_ASCII)));
        assertThat(lijn.haal(inDelen)).isEqualTo(hash(bytes()));
        // whether it was whole when the program died is not known; when it is there, it is whole
        if (aantal("gestuurd") == 1) {
            assertThat(lijn.haal(PAD + "/" + id("gestuurd"))).isEqualTo(hash(new byte[OMVANG]));
        }
        System.out.printf(
                "A13: %d keer gedood; %d MB op de schijf voor het opruimen, %d erna, dat is wat het register kent%n",
                gedood, voor, megabytes());
    }

    /// Two parts; the program dies halfway through the second. The first is there, the whole is not, and the client
    /// goes
    /// on where it was.
    private String inDelen() throws Exception {
        var gemaakt = json(lijn.roep("POST", PAD, document("in delen", DEEL + TWEEDE) + ",\"inhoud\":null}", 201));
        var lock = gemaakt.path("lock").asText();
        var een = pad(gemaakt.path("bestandsdelen").path(0));
        var twee = pad(gemaakt.path("bestandsdelen").path(1));
        var eerste = Arrays.copyOf(bytes(), DEEL);
        var tweede = Arrays.copyOfRange(bytes(), DEEL, DEEL + TWEEDE);
        assertThat(lijn.deel(een, lock, eerste, 100, () -> {})).isEqualTo(200);
        lijn.deel(twee, lock, tweede, 50, this::dood);
        kind.start();
        var document = PAD + "/" + id("in delen");
        var stand = json(lijn.roep("GET", document, null, 200)).path("bestandsdelen");
        assertThat(stand.findValuesAsText("voltooid")).containsExactly("true", "false");
        lijn.roep("GET", document + "/download", null, 404);
        lijn.roep("POST", document + "/unlock", Json.write(Map.of("lock", lock)), 400);
        assertThat(lijn.deel(twee, lock, tweede, 100, () -> {})).isEqualTo(200);
        lijn.roep("POST", document + "/unlock", Json.write(Map.of("lock", lock)), 204);
        return document;
    }

    private static byte[] bytes() {
        var bytes = new byte[DEEL + TWEEDE];
        new Random(13).nextBytes(bytes);
        return bytes;
    }

    private static String hash(byte[] bytes) throws IOException {
        return Uploadlijn.hash(new ByteArrayInputStream(bytes));
    }

    private static JsonNode json(String tekst) {
        return Json.read(tekst, JsonNode.class);
    }

    private static String pad(JsonNode bron) {
        return bron.path("url").asText().replaceFirst("^https?://[^/]+", "");
    }

    private static String adres(String tekst) {
        return pad(json(tekst));
    }

    /// Two days later, so to say: the sweeper runs, and what stands on the disk is what the register knows.
    private void ruimOp() throws Exception {
        try (var paden = bestanden()) {
            for (var pad : paden.toList()) {
                Files.setLastModifiedTime(pad, FileTime.from(Instant.now().minusSeconds(2 * 86_400)));
            }
        }
        var taak = "update taken.taak set execution_time = now() where task_name = 'bestanden opruimen'";
        kind.database().superuser().useHandle(h -> h.execute(taak));
        long einde = System.nanoTime() + 60_000_000_000L;
        while (!opSchijf().equals(inRegister()) && System.nanoTime() < einde) {
            Kindprogramma.pause(200);
        }
        assertThat(opSchijf()).isEqualTo(inRegister());
    }

    private Stream<Path> bestanden() throws IOException {
        return Files.walk(home.resolve("bestanden")).filter(Files::isRegularFile);
    }

    private long megabytes() throws IOException {
        try (var paden = bestanden()) {
            return paden.mapToLong(p -> p.toFile().length()).sum() >> 20;
        }
    }

    /// Names, also of what waits to get its place.
    private Set<String> opSchijf() throws IOException {
        try (var paden = bestanden()) {
            return paden.map(p -> p.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Set<String> inRegister() {
        return kind.database()
                .superuser()
                .withHandle(h -> h.createQuery("select sha256 from documenten.bestand")
                        .mapTo(String.class)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private int aantal(String titel) {
        return Integer.parseInt(
                een("select count(*)::text from documenten.enkelvoudiginformatieobject where titel = ?", titel));
    }

    private String id(String titel) {
        return een("select uuid::text from documenten.enkelvoudiginformatieobject where titel = ?", titel);
    }

    private String een(String sql, String waarde) {
        return kind.database()
                .superuser()
                .withHandle(h ->
                        h.createQuery(sql).bind(0, waarde).mapTo(String.class).one());
    }

    /// All of it but its content, and without its closing brace.
    private String document(String titel, int omvang) {
        var type = een("""
                select i.uuid::text from catalogus.informatieobjecttype i
                join organisatie.organisatie o on o.id = i.organisatie where o.code = ? and not i.concept limit 1""", "demo-westveld");
        return """
                {"bronorganisatie": "000000000", "informatieobjecttype":
                 "http://localhost:%d/catalogi/api/v1/informatieobjecttypen/%s", "creatiedatum": "2026-03-01",
                 "titel": "%s", "auteur": "crash", "taal": "nld", "bestandsomvang": %d""".formatted(kind.uri("").getPort(), type, titel, omvang);
    }
}
