package nl.poort.loket.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import nl.poort.loket.regels.Regelbevinding.Soort;
import org.junit.jupiter.api.Test;

/// What an author hears before a rule file is published.
class KeuringTest {
    private static final Pattern GETAL = Pattern.compile("\\d+");

    @Test
    void een_bestand_waar_niets_mee_is_heeft_geen_bevindingen() {
        var regels = new Sttrmaker()
                .vraag("hoogte", "number")
                .geo("dorpsgezicht")
                .tabel(
                        "top",
                        "FIRST",
                        List.of("hoogte", "dorpsgezicht"),
                        "- | \"ja\",\"deels\" => \"Vergunningplicht\"",
                        "<= 2 | \"nee\" => \"Toestemmingsvrij\"",
                        "> 2 | - => \"Vergunningplicht\"")
                .regels();
        assertThat(Keuring.keur(regels)).isEmpty();
    }

    @Test
    void elke_fout_die_een_auteur_kan_maken_wordt_gezegd_met_een_voorbeeld() {
        var regels = new Sttrmaker()
                .vraag("wat", "list", "Dakkapel", "Schutting", "Muur")
                .vraag("hoogte", "number")
                .vraag("kleur", "string")
                .vraag("los", "boolean")
                .tabel(
                        "hoog",
                        "UNIQUE",
                        List.of("hoogte"),
                        "> 3 => \"hoog\"",
                        "[2..5] => \"midden\"",
                        "< 2 => \"laag\"")
                .tabel(
                        "top",
                        "FIRST",
                        List.of("wat", "hoog", "kleur"),
                        "\"Dakkapel\" | \"hoog\" | - => \"Vergunningplicht\"",
                        "\"Dakkapel\" | \"hoog\" | \"rood\" => \"Verbod\"",
                        "\"dakkapel \" | \"groot\" | - => \"Verbod\"",
                        "\"Dakkapel\" | \"midden\",\"laag\" | - => \"Mag niet\"",
                        "\"Schutting\" | - | - => \"Toestemmingsvrij\"")
                .regels();
        var gevonden = Keuring.keur(regels);

        var tegenspraak = een(gevonden, Soort.TEGENSPRAAK);
        assertThat(tegenspraak.plaats()).isEqualTo("hoog");
        assertThat(tegenspraak.zin()).contains("1 (hoog), 2 (midden)");
        assertThat(Regelproef.ineens(regels, met(tegenspraak.voorbeeld(), "wat", "Dakkapel")))
                .isEqualTo(new Uitkomst.Tegenspraak("hoog"));
        var gat = een(gevonden, Soort.GEEN_UITKOMST);
        assertThat(gat.voorbeeld()).containsEntry("wat", "Muur");
        assertThat(een(gevonden, Soort.ONBEREIKBARE_REGEL).zin()).contains("regels 2, 3 gelden");
        assertThat(een(gevonden, Soort.OPTIE_NIET_GETOETST).zin()).contains("'Muur'");
        assertThat(een(gevonden, Soort.ONBEKENDE_CONCLUSIE).zin()).contains("'Mag niet'");
        assertThat(gevonden)
                .filteredOn(b -> b.soort() == Soort.VRAAG_ZONDER_BELANG)
                .extracting(Regelbevinding::plaats)
                .containsExactly("kleur", "los");
        assertThat(gevonden)
                .filteredOn(b -> b.soort() == Soort.TEKST_ZONDER_OPTIE)
                .extracting(Regelbevinding::zin)
                .satisfiesExactly(
                        z -> assertThat(z).contains("'dakkapel '").contains("'Dakkapel', 'Schutting', 'Muur'"),
                        z -> assertThat(z).contains("'groot'").contains("'hoog', 'midden', 'laag'"));
    }

    @Test
    void wat_over_echte_bestanden_wordt_gezegd_is_waar() {
        assumeTrue(Burgers.zijnErBestanden(), "../shared is er niet: de echte regelbestanden staan daar");
        int tegenspraken = 0;
        for (var bestand : Burgers.bestanden()) {
            var regels = Burgers.lees(bestand);
            var gevonden = Keuring.keur(regels);
            assertThat(gevonden).as("%s", bestand).noneMatch(b -> b.soort() == Soort.NIET_NAGEGAAN);
            var toeval = new Random(1);
            for (var b : gevonden) {
                var antwoorden = Burgers.antwoorden(regels, toeval);
                antwoorden.putAll(b.voorbeeld());
                if (b.soort() == Soort.GEEN_UITKOMST) {
                    assertThat(Regelproef.ineens(regels, antwoorden)).isEqualTo(new Uitkomst.Geen());
                    assertThat(new Naloper(regels.bestand(), antwoorden).uitkomst())
                            .isNull();
                } else if (b.soort() == Soort.TEGENSPRAAK
                        && b.plaats()
                                .equals(regels.bestand().naam(regels.bestand().top()))) {
                    tegenspraken++;
                    assertThat(new Naloper(regels.bestand(), antwoorden).uitkomst())
                            .isEqualTo(Naloper.FOUT);
                }
            }
            geenEnkeleBurgerKomtErLangs(regels, gevonden, toeval);
        }
        assertThat(tegenspraken).isPositive();
    }

    private static void geenEnkeleBurgerKomtErLangs(Regels regels, List<Regelbevinding> gevonden, Random toeval) {
        for (int i = 0; i < 100; i++) {
            var stand = regels.begin();
            Burgers.antwoorden(regels, toeval).forEach(stand::antwoord);
            stand.uitkomst();
            for (var reden : stand.redenen()) {
                assertThat(gevonden)
                        .filteredOn(b -> b.soort() == Soort.ONBEREIKBARE_REGEL
                                && b.plaats().equals(reden.beslissing()))
                        .noneMatch(b -> GETAL.matcher(b.zin())
                                .results()
                                .anyMatch(m -> Integer.parseInt(m.group()) == reden.regel()));
            }
        }
    }

    private static Map<String, Object> met(Map<String, Object> antwoorden, String vraag, Object antwoord) {
        var alle = new LinkedHashMap<>(antwoorden);
        alle.put(vraag, antwoord);
        return alle;
    }

    private static Regelbevinding een(List<Regelbevinding> gevonden, Soort soort) {
        assertThat(gevonden).filteredOn(b -> b.soort() == soort).as("%s", soort).hasSize(1);
        return gevonden.stream().filter(b -> b.soort() == soort).findFirst().orElseThrow();
    }
}
