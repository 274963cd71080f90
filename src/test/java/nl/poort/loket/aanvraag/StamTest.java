package nl.poort.loket.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// A request becomes a PDF; what is written as STAM is read back by who receives it (`loket.ontvangst`).
class StamTest {
    @Test
    void elk_verzoek_wordt_een_pdf_hoe_gek_de_letters_ook_zijn() {
        var maker = new Verzoekmaker();
        for (int i = 0; i < 5; i++) {
            var pdf = Verzoekpdf.maak(maker.verzoek());
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }
}
