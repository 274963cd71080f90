package nl.poort.loket.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Only asking what matters never gives another outcome than asking everything, for any citizen.
class GesprekTest {
    private static final long ZAAD = 20261123;
    private static final int BURGERS = 150;

    @Test
    void vraag_voor_vraag_komt_op_hetzelfde_uit_als_alles_ineens() {
        assumeTrue(Burgers.zijnErBestanden(), "../shared is er niet: de echte regelbestanden staan daar");
        for (var bestand : Burgers.bestanden()) {
            var regels = Burgers.lees(bestand);
            var toeval = new Random(ZAAD);
            var beoordelaar = regels.beoordelaar();
            for (int i = 0; i < BURGERS; i++) {
                var antwoorden = Burgers.antwoorden(regels, toeval);
                var ineens = Regelproef.ineens(regels, antwoorden);
                assertThat(beoordelaar.beoordeel(antwoorden)).isEqualTo(ineens);
                var gesprek = Regelproef.gesprek(regels, antwoorden).uitkomst();
                assertThat(vorm(gesprek))
                        .as("%s, burger %d, zaad %d: %s", bestand.getFileName(), i, ZAAD, antwoorden)
                        .isEqualTo(vorm(ineens));
            }
        }
    }

    @Test
    void wat_gecompileerd_is_zegt_wat_er_staat() {
        assumeTrue(Burgers.zijnErBestanden(), "../shared is er niet: de echte regelbestanden staan daar");
        int tegenspraken = 0;
        for (var bestand : Burgers.bestanden()) {
            var regels = Burgers.lees(bestand);
            var toeval = new Random(ZAAD + 1);
            for (int i = 0; i < BURGERS / 10; i++) {
                var antwoorden = Burgers.antwoorden(regels, toeval);
                var ineens = Regelproef.ineens(regels, antwoorden);
                var moet = new Naloper(regels.bestand(), antwoorden).uitkomst();
                assertThat(ineens instanceof Uitkomst.Tegenspraak ? Naloper.FOUT : ineens.waarde())
                        .as("%s: %s", bestand.getFileName(), antwoorden)
                        .isEqualTo(moet);
                if (ineens instanceof Uitkomst.Tegenspraak) {
                    tegenspraken++;
                    assertThat(ineens.conclusies()).containsExactly(Conclusie.NEEM_CONTACT_OP);
                }
            }
        }
        assertThat(tegenspraken)
                .as("sommige echte bestanden spreken zichzelf tegen")
                .isPositive();
    }

    @Test
    void een_antwoord_veranderen_geeft_hetzelfde_als_opnieuw_beginnen() {
        assumeTrue(Burgers.zijnErBestanden(), "../shared is er niet: de echte regelbestanden staan daar");
        for (var bestand : Burgers.bestanden()) {
            var regels = Burgers.lees(bestand);
            var toeval = new Random(ZAAD);
            var stand = regels.begin();
            var nu = Burgers.antwoorden(regels, toeval);
            nu.forEach(stand::antwoord);
            for (int i = 0; i < BURGERS; i++) {
                var vraag = regels.vragen().get(toeval.nextInt(regels.vragen().size()));
                if (toeval.nextInt(3) == 0) {
                    stand.wis(vraag.id());
                    nu.remove(vraag.id());
                } else {
                    var antwoord = Burgers.antwoord(vraag, toeval);
                    stand.antwoord(vraag.id(), antwoord);
                    nu.put(vraag.id(), antwoord);
                }
                var vers = regels.begin();
                regels.vragen().forEach(v -> vers.wis(v.id()));
                nu.forEach(vers::antwoord);
                assertThat(vorm(stand.uitkomst())).as("%s, stap %d", bestand, i).isEqualTo(vorm(vers.uitkomst()));
                assertThat(stand.openVragen()).isEqualTo(vers.openVragen());
            }
        }
    }

    @Test
    void een_bepaalde_uitkomst_heeft_een_reden_en_een_open_uitkomst_een_vraag() {
        assumeTrue(Burgers.zijnErBestanden(), "../shared is er niet: de echte regelbestanden staan daar");
        for (var bestand : Burgers.bestanden()) {
            var regels = Burgers.lees(bestand);
            var toeval = new Random(ZAAD);
            var stand = regels.begin();
            var antwoorden = Burgers.antwoorden(regels, toeval);
            var gesteld = new ArrayList<String>();
            for (var vraag = stand.volgende(); vraag.isPresent(); vraag = stand.volgende()) {
                assertThat(stand.uitkomst()).isInstanceOf(Uitkomst.Open.class);
                assertThat(stand.redenen()).isEmpty();
                assertThat(gesteld).doesNotContain(vraag.get().id());
                gesteld.add(vraag.get().id());
                stand.antwoord(vraag.get().id(), antwoorden.get(vraag.get().id()));
            }
            if (stand.uitkomst() instanceof Uitkomst.Bepaald) {
                assertThat(stand.redenen()).as("%s", bestand).isNotEmpty();
                assertThat(stand.redenen().getFirst().regel()).isPositive();
            }
        }
    }

    private static Object vorm(Uitkomst uitkomst) {
        return uitkomst instanceof Uitkomst.Tegenspraak ? "tegenspraak" : uitkomst;
    }
}
