package nl.poort.loket.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.opslag.Nepclamd;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Attachments of a request that lie about what they are, carry a virus, or come in a byte at a time (C8, G9 to G11).
class BijlageaanvalTest {
    private static final byte[] VIRUS = Nepclamd.EICAR.getBytes(StandardCharsets.US_ASCII);
    private static final String HTML = "<html><script>alert(1)</script>";

    @RegisterExtension
    static final GedeeldeLoketproef PROEF = new GedeeldeLoketproef();

    private Loketproef p;

    @BeforeEach
    void aan() {
        p = PROEF.proef();
        p.scanner.aan();
    }

    private static byte[] zip(byte[] inhoud) throws Exception {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("tekening.pdf"));
            zip.write(inhoud);
        }
        return uit.toByteArray();
    }

    @Test
    void een_virus_komt_er_niet_in_ook_niet_ingepakt_en_niet_in_stukken() throws Exception {
        var c = p.volledig();
        for (var inhoud : List.of(VIRUS, zip(VIRUS), zip(zip(VIRUS)))) {
            onveilig(() -> p.bijlage(c, "tekening.zip", "", inhoud));
        }
        // on the border of two pieces: neither of them holds it
        var half = Loketproef.bytes((int) Bijlagen.STUK + 1_000, 4);
        System.arraycopy(VIRUS, 0, half, (int) Bijlagen.STUK - 30, VIRUS.length);
        var b = p.bijlagen.begin(c.project(), c.id(), Loketproef.nieuw("over de rand.bin", "", half.length));
        int rand = (int) Bijlagen.STUK;
        stuk(c, b, 0, Arrays.copyOf(half, rand));
        stuk(c, b, 1, Arrays.copyOfRange(half, rand, half.length));
        onveilig(() -> p.bijlagen.rondAf(c.project(), c.id(), b.id()));
        // in one piece: what can never become whole does not stay in the way of filing
        var klein = p.bijlagen.begin(c.project(), c.id(), Loketproef.nieuw("heel.bin", "", VIRUS.length));
        onveilig(() -> stuk(c, klein, 0, VIRUS));
        assertThat(p.opnieuw(c).bijlagen()).extracting(Bijlage::naam).containsExactly("tekening.pdf");
        assertThat(p.bestanden.map()).isEmptyDirectory();
        assertThat(p.indieningen.indienen(c.project(), c.id()).bijlagen()).hasSize(1);
    }

    private static void onveilig(ThrowableAssert.ThrowingCallable werk) {
        assertThatThrownBy(werk)
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.zinnen().getFirst()).contains("niet veilig"));
    }

    private void stuk(Concept c, Bijlage b, int nummer, byte[] inhoud) throws Exception {
        p.bijlagen.stuk(c.project(), c.id(), b.id(), nummer, new ByteArrayInputStream(inhoud), "");
    }

    @Test
    void zonder_scanner_is_in_te_dienen_en_komt_niets_eruit_tot_er_gekeken_is() throws Exception {
        var c = p.volledig();
        p.scanner.uit();
        p.bijlage(c, "schoon.pdf", "", "schoon".getBytes(StandardCharsets.US_ASCII));
        p.bijlage(c, "vies.zip", "", zip(VIRUS));
        var ingediend = p.indieningen.indienen(c.project(), c.id());
        assertThat(ingediend.bijlagen()).hasSize(3);
        var schoon = bijlage(ingediend, "schoon.pdf");
        var vies = bijlage(ingediend, "vies.zip");
        for (var b : List.of(schoon, vies)) {
            assertThatThrownBy(() -> p.verzoeken.inhoud(b, 0)).hasMessageContaining("nog nagekeken");
        }
        assertThat(p.bestanden.keuringen().keur()).isZero();
        p.scanner.aan();
        assertThat(p.bestanden.keuringen().keur()).isPositive();
        assertThat(p.verzoeken.inhoud(schoon, 0).readAllBytes())
                .isEqualTo("schoon".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> p.verzoeken.inhoud(vies, 0)).hasMessageContaining("virus");
    }

    private static Verzoekbijlage bijlage(Verzoek v, String naam) {
        return v.bijlagen().stream()
                .filter(b -> b.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wat_een_bestand_ook_zegt_te_zijn_het_komt_terug_als_bestand_om_te_bewaren() throws Exception {
        var c = p.volledig();
        try (var site = new Aanvraagsite(p)) {
            site.bezoek(p.projecten.get(c.project()));
            var pad = "/aanvraag/" + c.id() + "/documenten";
            var namen = List.of(
                    "; filename=\"vergunning.pdf\"",
                    "; filename=\"plaatje.svg\"",
                    "; filename=\"scan.pdf.pht\"",
                    "; filename=\"\u202egpj.html\"",
                    "; filename=\"../../../../etc/passwd\"",
                    "; filename=\"..\\\\..\\\\win.ini\"",
                    "; filename=\"%2e%2e%2fgeheim\"",
                    "; filename=\"CON\"",
                    "; filename=\"..\"",
                    "; filename=\"<img src=x onerror=alert(1)>.pdf\"",
                    "; filename=\"a\u0000b.pdf\"",
                    "; filename=\"" + "x".repeat(4_000) + ".pdf\"",
                    "; filename=\"\"",
                    "");
            for (var kop : namen) {
                var antwoord = site.bestand(pad, UUID.randomUUID().toString(), kop, "application/pdf", HTML);
                assertThat(antwoord.statusCode()).as(kop).isIn(303, 400, 422);
            }
            var vies = site.bestand(pad, "vies", "; filename=\"a.pdf\"", "application/pdf", Nepclamd.EICAR);
            assertThat(vies.statusCode()).isEqualTo(422);
            assertThat(new String(vies.body(), StandardCharsets.UTF_8)).contains("fout-bestand", "niet veilig");
            stukVoorStuk(site, pad);
            var nu = p.opnieuw(c);
            assertThat(nu.bijlagen()).hasSizeGreaterThan(namen.size() - 3);
            assertThat(nu.bijlagen()).allSatisfy(b -> {
                assertThat(b.naam())
                        .doesNotContain("/", "\\", "\u0000", "\u202e")
                        .isNotBlank();
                assertThat(b.naam().length()).isLessThanOrEqualTo(200);
                isOmTeBewaren(site, pad + "/" + b.id());
            });
            var pagina = new String(site.get(pad).body(), StandardCharsets.UTF_8);
            assertThat(pagina).contains("vergunning.pdf").doesNotContain("<img src=x");
            for (var id : List.of("..%2f..%2f", "%2e%2e", "0", UUID.randomUUID().toString())) {
                assertThat(site.get(pad + "/" + id).statusCode()).as(id).isIn(400, 404);
            }
        }
        try (var paden = Files.walk(p.map.pad())) {
            assertThat(paden.filter(Files::isRegularFile))
                    .allSatisfy(b -> assertThat(p.map.pad().relativize(b).toString())
                            .matches("(binnen|[0-9a-f-]{36}/[0-9a-f]{2})/[0-9a-f-]+"));
        }
    }

    private static void isOmTeBewaren(Aanvraagsite site, String pad) {
        var antwoord = site.get(pad);
        assertThat(antwoord.statusCode()).isEqualTo(200);
        var koppen = antwoord.headers();
        assertThat(koppen.firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(koppen.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(koppen.firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename\\*=UTF-8''[A-Za-z0-9%._*-]+");
        assertThat(koppen.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
    }

    /// As the script of the page does, with the same lies.
    private static void stukVoorStuk(Aanvraagsite site, String pad) {
        var begin = site.post(
                pad + "/stukken",
                Map.of("naam", "../../x\u202efdp.html", "plaats", "alles", "grootte", "" + HTML.length()));
        var id = new String(begin.body(), StandardCharsets.UTF_8).replaceAll(".*\"bijlage\":\"([^\"]+)\".*", "$1");
        assertThat(site.stuk(pad + "/stukken/" + id + "/0", HTML.getBytes(StandardCharsets.US_ASCII))
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.post(pad + "/stukken/" + id, Map.of()).statusCode()).isEqualTo(200);
        for (var grootte : List.of("", "-1", "0", "9".repeat(40), "99999999999", "1e9")) {
            assertThat(site.post(pad + "/stukken", Map.of("naam", "a", "grootte", grootte))
                            .statusCode())
                    .as(grootte)
                    .isEqualTo(422);
        }
        for (var nummer : List.of("1", "-1", "999999", "99999999999", "x")) {
            assertThat(site.stuk(pad + "/stukken/" + id + "/" + nummer, new byte[1])
                            .statusCode())
                    .as(nummer)
                    .isIn(200, 422);
        }
    }

    @Test
    void een_stuk_dat_een_byte_per_seconde_komt_wordt_afgebroken_en_een_ander_werkt_door() throws Exception {
        var traag = p.concept();
        var ander = p.concept();
        var b = p.bijlagen.begin(traag.project(), traag.id(), Loketproef.nieuw("traag.zip", "", Bijlagen.STUK));
        var lijn = new Druppel(() -> p.bijlage(ander, "vlot.pdf", "", Loketproef.bytes(900, 6)));
        var begin = p.test.klok().instant();
        assertThatThrownBy(() -> p.bijlagen.stuk(traag.project(), traag.id(), b.id(), 0, lijn, ""))
                .hasMessageContaining("te traag");
        assertThat(Duration.between(begin, p.test.klok().instant())).isLessThan(Duration.ofMinutes(40));
        assertThat(p.opnieuw(ander).bijlagen()).hasSize(1).allMatch(Bijlage::isHeel);
        assertThat(p.bestanden.map()).isEmptyDirectory();
        stuk(traag, b, 0, Loketproef.bytes((int) Bijlagen.STUK, 8));
        assertThat(p.bijlagen.rondAf(traag.project(), traag.id(), b.id()).isHeel())
                .isTrue();
        p.test.klok().zet(begin);
    }

    /// A line that brings a byte a second, by the clock of the office.
    private final class Druppel extends InputStream {
        private final Onderweg halverwege;
        private int gegeven;

        Druppel(Onderweg halverwege) {
            this.halverwege = halverwege;
        }

        @Override
        public int read(byte[] naar, int vanaf, int hoogstens) {
            p.test.klok().verder(Duration.ofSeconds(1));
            if (++gegeven == 100) {
                try {
                    halverwege.doe();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
            return gegeven > 100_000 ? -1 : 1;
        }

        @Override
        public int read() {
            return read(null, 0, 1) < 0 ? -1 : 0;
        }
    }

    @FunctionalInterface
    private interface Onderweg {
        void doe() throws Exception;
    }
}
