package nl.poort.techniek.werkboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.zip.Zipschrijver;
import org.junit.jupiter.api.Test;

class WerkboekTest {
    @Test
    void wat_erin_gaat_komt_er_zo_weer_uit_ook_wat_op_een_formule_lijkt() {
        List<List<Object>> rijen = List.of(
                Arrays.asList("=1+1", null, 7),
                Arrays.asList("é <&> 🌳", "@SUM(A1)", null),
                Arrays.asList("a\nb", "x", 2));
        var uit = new Werkboeklezer()
                .lees(Werkboekschrijver.schrijf(new Werkblad("Blad", List.of("Een", "Twee", "Drie"), rijen)));
        assertThat(uit.getFirst().cellen()).containsExactly("Een", "Twee", "Drie");
        assertThat(uit.get(1).cel(0)).isEqualTo("=1+1");
        assertThat(uit.get(1).cel(2)).isEqualTo("7");
        assertThat(uit.get(2).cel(0)).isEqualTo("é <&> 🌳");
        assertThat(uit.get(2).nummer()).isEqualTo(3);
        assertThat(uit.get(3).cel(0)).isEqualTo("a\nb");
        assertThat(uit).allMatch(r -> r.formules().isEmpty());
    }

    @Test
    void een_formule_wordt_herkend_en_een_ander_bestand_geweigerd() {
        var blad = """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
                <row r="4"><c r="B4"><f>HYPERLINK("x")</f><v>klik</v></c></row></sheetData></worksheet>""";
        var zip = Zipschrijver.schrijf(Map.of("xl/worksheets/sheet1.xml", blad.getBytes(StandardCharsets.UTF_8)));
        assertThat(new Werkboeklezer().lees(zip)).singleElement().satisfies(r -> {
            assertThat(r.nummer()).isEqualTo(4);
            assertThat(r.formules()).containsExactly(1);
        });
        assertThatThrownBy(() -> new Werkboeklezer().lees("geen zip".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> new Werkboeklezer().lees(Zipschrijver.schrijf(Map.of("a.txt", new byte[1]))))
                .hasMessageContaining("geen werkboek");
    }
}
