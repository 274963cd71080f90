package nl.poort.techniek.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClamdTest {
    private static ByteArrayInputStream inhoud(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void een_virus_wordt_herkend_en_een_groot_bestand_gaat_in_stukken() throws IOException {
        try (var scanner = new Nepclamd()) {
            var clamd = new Clamd(scanner.adres(), Duration.ofSeconds(10));
            assertThat(clamd.leeft()).isTrue();
            assertThat(clamd.bezwaar(inhoud("hallo"))).isEmpty();
            assertThat(clamd.bezwaar(inhoud(Nepclamd.EICAR))).contains("Eicar-Test-Signature");
            assertThat(clamd.bezwaar(inhoud("x".repeat(300_000)))).isEmpty();
            assertThat(scanner.gezien).isEqualTo(300_000);
        }
    }

    @Test
    void een_scanner_die_er_niet_is_of_zwijgt_keurt_niets_goed() {
        try (var scanner = new Nepclamd()) {
            var clamd = new Clamd(scanner.adres(), Duration.ofMillis(300));
            scanner.stil = true;
            assertThatThrownBy(() -> clamd.bezwaar(inhoud("hallo"))).isInstanceOf(IOException.class);
            assertThat(clamd.leeft()).isFalse();
            scanner.uit();
            assertThatThrownBy(() -> clamd.bezwaar(inhoud("hallo"))).isInstanceOf(IOException.class);
        }
        var nergens = new Clamd(URI.create("unix:/bestaat/niet.ctl"), Duration.ofMillis(300));
        assertThatThrownBy(() -> nergens.bezwaar(inhoud("hallo"))).isInstanceOf(IOException.class);
    }
}
