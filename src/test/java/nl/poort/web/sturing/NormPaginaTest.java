package nl.poort.web.sturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NormPaginaTest {

    @TempDir
    Path map;

    private String blad(byte[] werkboek) throws IOException {
        var bestand = Files.write(map.resolve("werkboek.xlsx"), werkboek);
        var alles = new StringBuilder();
        try (var zip = new ZipFile(bestand.toFile())) {
            for (var deel : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
                alles.append(new String(zip.getInputStream(zip.getEntry(deel)).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return alles.toString();
    }

    @Test
    void in_een_werkboek_is_wat_iemand_typte_nooit_een_formule() throws IOException {
        var tabel = Tabel.met("proef", "kop", "getal", "dag", "niets")
                .rij("=1+1", 5, LocalDate.parse("2026-03-09"), null)
                .rij("+cmd|' /C calc'!A0", 2.5, null, null)
                .rij("@x \uD83D\uDE00 \u0001", 1L, null, null);
        var xml = blad(Export.werkboek(tabel));
        assertThat(xml).doesNotContain("<f>", "<f ").contains("=1+1", "+cmd|", "@x ", "<v>5</v>", "<v>2.5</v>");
        assertThat(xml).doesNotContain("\u0001");
    }
}
