package nl.poort.loket.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The language of the rules, construct by construct (DMN level 2).
class RegelsTest {
    @Test
    void elke_trefwijze_kiest_zoals_de_standaard_zegt() {
        assertThat(twee("FIRST", "ja", "ja")).isEqualTo("A");
        assertThat(twee("ANY", "ja", "nee")).isEqualTo("A");
        assertThat(twee("UNIQUE", "nee", "ja")).isEqualTo("B");
        assertThat(twee("UNIQUE", "nee", "nee")).isNull();
        assertThat(twee("RULE ORDER", "ja", "ja")).isEqualTo(List.of("A", "B"));
        assertThat(twee("COLLECT", "nee", "ja")).isEqualTo(List.of("B"));
        assertThat(twee("COLLECT", "nee", "nee")).isNull();
        var waarden = List.of("<d:output><d:outputValues><d:text>\"B\",\"A\"</d:text></d:outputValues></d:output>");
        assertThat(twee("hitPolicy=\"PRIORITY\"", waarden, "ja", "ja")).isEqualTo("B");
        assertThat(twee("hitPolicy=\"OUTPUT ORDER\"", waarden, "ja", "ja")).isEqualTo(List.of("B", "A"));
    }

    @Test
    void een_tegenspraak_is_neem_contact_op_en_nooit_niets() {
        for (var wijze : List.of("ANY", "UNIQUE")) {
            var stand = tabel("hitPolicy=\"" + wijze + "\"", List.of("<d:output/>"))
                    .begin()
                    .antwoord("een", "ja")
                    .antwoord("twee", "ja");
            assertThat(stand.uitkomst()).isEqualTo(new Uitkomst.Tegenspraak("top"));
            assertThat(stand.uitkomst().conclusies()).containsExactly(Conclusie.NEEM_CONTACT_OP);
        }
        var gat = tabel("hitPolicy=\"ANY\"", List.of("<d:output/>")).begin();
        gat.antwoord("een", "nee").antwoord("twee", "nee");
        assertThat(gat.uitkomst()).isEqualTo(new Uitkomst.Geen());
        assertThat(gat.uitkomst().conclusies()).containsExactly(Conclusie.NEEM_CONTACT_OP);
    }

    @Test
    void een_tegenspraak_die_er_niet_toe_doet_verandert_niets() {
        var regels = new Sttrmaker()
                .vraag("a", "boolean")
                .vraag("b", "boolean")
                .tabel("stuk", "ANY", List.of("a"), "true => \"x\"", "true => \"y\"", "false => \"z\"")
                .tabel("top", "FIRST", List.of("b", "stuk"), "true | - => \"Verbod\"", "false | \"x\" => \"Verbod\"")
                .regels();
        assertThat(regels.begin().antwoord("b", true).uitkomst()).isEqualTo(new Uitkomst.Bepaald("Verbod"));
        assertThat(regels.begin().antwoord("b", false).antwoord("a", true).uitkomst())
                .isEqualTo(new Uitkomst.Tegenspraak("stuk"));
        assertThat(regels.begin().antwoord("b", false).antwoord("a", false).uitkomst())
                .isEqualTo(new Uitkomst.Geen());
    }

    @Test
    void optellen_tellen_en_het_kleinste_en_grootste() {
        for (var verwacht :
                Map.of("SUM", "30", "COUNT", "2", "MIN", "10", "MAX", "20").entrySet()) {
            var regels = new Sttrmaker()
                    .vraag("a", "number")
                    .tabel(
                            "punten",
                            "hitPolicy=\"COLLECT\" aggregation=\"" + verwacht.getKey() + "\"",
                            List.of("a"),
                            List.of("<d:output/>"),
                            "> 1 => 10",
                            "> 2 => 20",
                            "> 9 => 0")
                    .tabel("top", "FIRST", List.of("punten"), verwacht.getValue() + " => \"Verbod\"", "- => \"anders\"")
                    .regels();
            assertThat(uitkomst(regels, "a", 3)).as(verwacht.getKey()).isEqualTo("Verbod");
            assertThat(uitkomst(regels, "a", 0)).isEqualTo("anders");
        }
    }

    @Test
    void een_plaats_is_ja_nee_of_deels_wat_het_bestand_ook_als_soort_noemt() {
        var regels = new Sttrmaker()
                .geo("monument")
                .tabel(
                        "top",
                        "FIRST",
                        List.of("monument"),
                        "\"ja\",\"deels\" => \"Verbod\"",
                        "\"nee\" => \"Toestemmingsvrij\"")
                .regels();
        assertThat(uitkomst(regels, "monument", "deels")).isEqualTo("Verbod");
        assertThat(uitkomst(regels, "monument", "nee")).isEqualTo("Toestemmingsvrij");
        assertThatThrownBy(() -> regels.begin().antwoord("monument", "misschien"))
                .hasMessageContaining("monument");
    }

    @Test
    void van_meer_antwoorden_telt_elk_antwoord() {
        var regels = new Sttrmaker()
                .meerkeuze("wat", "Dakkapel", "Schutting", "Anders, namelijk")
                .tabel(
                        "top",
                        "RULE ORDER",
                        List.of("wat"),
                        "\"Dakkapel\" => \"Vergunningplicht\"",
                        "contains(?,\"Anders\") => \"NeemContactOpMet\"",
                        "not(\"Dakkapel\") => \"Toestemmingsvrij\"")
                .regels();
        assertThat(uitkomst(regels, "wat", List.of("Dakkapel", "Anders, namelijk")))
                .isEqualTo(List.of("Vergunningplicht", "NeemContactOpMet"));
        assertThat(uitkomst(regels, "wat", List.of("Schutting"))).isEqualTo(List.of("Toestemmingsvrij"));
    }

    @Test
    void alleen_vragen_die_er_nog_toe_doen_worden_gesteld() {
        var regels = new Sttrmaker()
                .vraag("a", "boolean")
                .vraag("b", "boolean")
                .vraag("c", "boolean")
                .tabel(
                        "top",
                        "FIRST",
                        List.of("a", "b", "c"),
                        "true | - | - => \"A\"",
                        "false | true | - => \"B\"",
                        "false | false | true => \"B\"",
                        "- | - | false => \"C\"")
                .regels();
        assertThat(ids(regels.begin())).containsExactly("a", "b", "c");
        assertThat(ids(regels.begin().antwoord("a", true))).isEmpty();
        assertThat(ids(regels.begin().antwoord("a", false).antwoord("c", true))).isEmpty();
        var stand = regels.begin().antwoord("a", false).antwoord("c", true);
        assertThat(stand.uitkomst()).isEqualTo(new Uitkomst.Bepaald("B"));
        assertThat(stand.redenen().getFirst().beslissing()).isEqualTo("top");
        assertThat(ids(stand.wis("c"))).containsExactly("b", "c");
    }

    @Test
    void een_vaste_waarde_is_al_beantwoord_en_houdt_haar_voorbehoud() {
        var regels = new Sttrmaker()
                .vast("vogel", "boolean", "false", "Kijk eerst of er een vogel broedt.")
                .vraag("a", "boolean")
                .tabel(
                        "top",
                        "FIRST",
                        List.of("vogel", "a"),
                        "true | - => \"Verbod\"",
                        "false | - => \"Toestemmingsvrij\"")
                .regels();
        assertThat(regels.begin().uitkomst()).isEqualTo(new Uitkomst.Bepaald("Toestemmingsvrij"));
        assertThat(regels.vragen().getFirst().vast().voorbehoud()).startsWith("Kijk eerst");
        assertThat(regels.begin().antwoord("vogel", true).uitkomst().waarde()).isEqualTo("Verbod");
    }

    private static List<String> ids(Stand stand) {
        return stand.openVragen().stream().map(Regelvraag::id).toList();
    }

    private static Object uitkomst(Regels regels, String vraag, Object antwoord) {
        return regels.begin().antwoord(vraag, antwoord).uitkomst().waarde();
    }

    private static Object twee(String wijze, String... antwoorden) {
        return twee("hitPolicy=\"" + wijze + "\"", List.of("<d:output/>"), antwoorden);
    }

    private static Object twee(String wijze, List<String> uit, String... antwoorden) {
        var stand = tabel(wijze, uit).begin();
        var vragen = Arrays.asList("een", "twee");
        for (int i = 0; i < 2; i++) {
            stand.antwoord(vragen.get(i), antwoorden[i]);
        }
        return stand.uitkomst().waarde();
    }

    private static Regels tabel(String wijze, List<String> uit) {
        return new Sttrmaker()
                .vraag("een", "boolean")
                .vraag("twee", "boolean")
                .tabel("top", wijze, List.of("een", "twee"), uit, "true | - => \"A\"", "- | true => \"B\"")
                .regels();
    }
}
