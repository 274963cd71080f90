package nl.poort.registers.klokken;

import static nl.poort.registers.klokken.Voorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnenwetTest {
    private static final Norm ACHT_WEKEN = Norm.weken(8);

    /// Reckoned apart from this code, from the holidays of each year typed as a list (scorecard D9).
    @ParameterizedTest
    @CsvFileSource(resources = "atw-zestig-data.csv", numLinesToSkip = 1)
    void de_tabel_van_zestig_data_klopt(LocalDate start, String termijn, LocalDate einde, String reden) {
        assertThat(WET.einde(start, Norm.lees(termijn))).as(reden).isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-19, 8 weken, 2026-05-18",
        "2026-01-05, 8 weken, 2026-03-02",
        "2026-06-27, 26 weken, 2026-12-26",
        "2026-03-31, 6 weken, 2026-05-12",
        "2026-04-02, 6 weken, 2026-05-18",
    })
    void termijnen_eindigen_volgens_de_voorbeelden(LocalDate start, String termijn, LocalDate einde) {
        assertThat(WET.einde(start, Norm.lees(termijn))).isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 2026-04-08",
        "2026-04-01, 2026-04-07",
        "2025-12-24, 2025-12-30",
        "2026-05-13, 2026-05-19",
        "2026-06-15, 2026-06-18",
    })
    void een_geboorteaangifte_heeft_twee_werkdagen_in_de_termijn(LocalDate geboorte, LocalDate uiterlijk) {
        assertThat(Geboorteaangifte.uiterlijk(geboorte, WET)).isEqualTo(uiterlijk);
    }

    @Test
    void aanvullen_schort_op_vanaf_de_dag_na_de_uitnodiging() {
        var start = LocalDate.parse("2026-01-05");
        int dagen = Termijnenwet.opgeschorteDagen(LocalDate.parse("2026-01-12"), LocalDate.parse("2026-01-26"), null);
        assertThat(dagen).isEqualTo(13);
        var kaal = WET.kaalEinde(start, ACHT_WEKEN).plusDays(dagen);
        assertThat(kaal).isEqualTo("2026-03-15");
        assertThat(WET.einde(start, kaal, List.of(ACHT_WEKEN))).isEqualTo("2026-03-16");
    }

    @Test
    void een_ongebruikte_aanvultermijn_schort_niet_langer_op_dan_die_termijn() {
        var uitnodiging = LocalDate.parse("2026-01-12");
        var uiterlijk = LocalDate.parse("2026-01-26");
        assertThat(Termijnenwet.opgeschorteDagen(uitnodiging, LocalDate.parse("2026-02-20"), uiterlijk))
                .isEqualTo(14);
        assertThat(Termijnenwet.opgeschorteDagen(uitnodiging, uitnodiging, uiterlijk))
                .isZero();
    }

    @Test
    void verlengen_met_zes_weken_volgt_op_het_kale_einde() {
        var start = LocalDate.parse("2026-01-05");
        var kaal = WET.kaalEinde(WET.kaalEinde(start, ACHT_WEKEN), Norm.weken(6));
        assertThat(WET.einde(start, kaal, List.of(ACHT_WEKEN, Norm.weken(6)))).isEqualTo("2026-04-13");
    }

    @Test
    void acht_en_zes_weken_tellen_als_twee_korte_termijnen() {
        assertThat(Termijnenwet.wordtVerschoven(List.of(ACHT_WEKEN, Norm.weken(6))))
                .isTrue();
        assertThat(Termijnenwet.wordtVerschoven(List.of(Norm.weken(14)))).isFalse();
        assertThat(Termijnenwet.wordtVerschoven(List.of(Norm.weken(26), Norm.weken(6))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 23", "14, 322", "15, 357", "28, 812", "29, 857", "42, 1442", "60, 1442", "0, 0", "-3, 0"})
    void de_dwangsom_loopt_op_tot_het_maximum(int dag, int bedrag) {
        var dwangsom = new Dwangsom(
                LocalDate.parse("2019-01-01"),
                List.of(new Dwangsom.Trede(14, 23), new Dwangsom.Trede(14, 35), new Dwangsom.Trede(14, 45)));
        assertThat(dwangsom.bedrag(dag)).isEqualTo(bedrag);
        var eerste = Dwangsom.eersteDag(LocalDate.parse("2026-03-02"));
        assertThat(eerste).isEqualTo("2026-03-17");
        assertThat(dwangsom.bedragOp(LocalDate.parse("2026-03-02"), eerste.plusDays(dag - 1)))
                .isEqualTo(bedrag);
    }
}
