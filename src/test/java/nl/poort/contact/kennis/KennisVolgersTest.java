package nl.poort.contact.kennis;

import static nl.poort.contact.kennis.Boekenplank.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KennisVolgersTest {
    private final Boekenplank plank = new Boekenplank();
    private final Kennis kennis = plank.kennis;
    private final Artikel ka12 = plank.bekendProbleem();
    private final Actor systeem = Actor.system("volgers informeren");

    @AfterEach
    void ruimOp() {
        plank.close();
    }

    @Test
    void iedere_volger_hoort_een_keer_dat_het_is_opgelost() {
        var vertelt = new ArrayList<UUID>();
        plank.test
                .gebeurtenissen()
                .after(
                        "volgers informeren",
                        ProbleemOpgelost.class,
                        g -> kennis.neemTeInformeren(systeem, g.root(), 100).forEach(v -> vertelt.add(v.vraag())));
        var bram = kennis.volgen(plank.sanne, ka12.id(), UUID.randomUUID(), UUID.randomUUID());
        var els = kennis.volgen(plank.elders, ka12.id(), UUID.randomUUID(), null);
        assertThat(kennis.get(plank.iplo, ka12.id()).volgers()).isEqualTo(2);

        assertThat(kennis.neemTeInformeren(systeem, ka12.id(), 100)).isEmpty();
        kennis.oplossen(plank.iplo, ka12.id(), "De postcode staat nu in de BAG");
        kennis.oplossen(plank.iplo, ka12.id(), "nog eens");
        plank.test.gebeurtenissen().deliver(100);
        plank.test.gebeurtenissen().deliver(100);

        assertThat(vertelt).containsExactlyInAnyOrder(bram.vraag(), els.vraag());
        assertThat(kennis.neemTeInformeren(systeem, ka12.id(), 100)).isEmpty();
        assertThat(kennis.volgers(plank.iplo, ka12.id()))
                .allMatch(v -> v.verteld().isPresent());
        assertThat(kennis.get(plank.sanne, ka12.id()).probleem()).isEqualTo(Probleemstand.OPGELOST);
    }

    @Test
    void twee_keer_volgen_geeft_een_volger_ook_tegelijk() throws Exception {
        var vraag = UUID.randomUUID();
        var draden = IntStream.range(0, 6)
                .mapToObj(i -> Thread.startVirtualThread(
                        () -> kennis.volgen(plank.sanne, ka12.id(), vraag, UUID.randomUUID())))
                .toList();
        for (var draad : draden) {
            draad.join();
        }

        assertThat(kennis.volgers(plank.iplo, ka12.id())).hasSize(1);
        assertThat(plank.test.gebeurtenissen().list(plank.sanne, ka12.id()).stream()
                        .filter(g -> g.soort().equals("probleem.gevolgd")))
                .hasSize(1);
    }

    @Test
    void de_ene_organisatie_ziet_de_volgers_van_de_andere_niet() {
        var bram = kennis.volgen(plank.sanne, ka12.id(), UUID.randomUUID(), UUID.randomUUID());

        assertThat(kennis.volgers(plank.elders, ka12.id())).isEmpty();
        assertThat(kennis.volgers(plank.sanne, ka12.id())).containsExactly(bram);
        assertThat(kennis.volgers(plank.iplo, ka12.id())).containsExactly(bram);
    }

    @Test
    void een_probleem_dat_terugkomt_wordt_opnieuw_gevolgd_en_verteld() {
        var vraag = UUID.randomUUID();
        kennis.volgen(plank.sanne, ka12.id(), vraag, null);
        kennis.oplossen(plank.iplo, ka12.id(), "");
        assertThat(kennis.neemTeInformeren(systeem, ka12.id(), 10)).hasSize(1);
        assertThatThrownBy(() -> kennis.volgen(plank.sanne, ka12.id(), vraag, null))
                .hasMessage("Het probleem van artikel KA-12 is al opgelost");

        kennis.bekendProbleem(plank.iplo, ka12.id(), "");
        assertThat(kennis.volgen(plank.sanne, ka12.id(), vraag, null).verteld()).isEmpty();
        kennis.oplossen(plank.iplo, ka12.id(), "nu echt");
        assertThat(kennis.neemTeInformeren(systeem, ka12.id(), 10)).hasSize(1);
    }

    @Test
    void een_artikel_met_een_open_probleem_wordt_niet_ingetrokken() {
        assertThatThrownBy(() -> plank.redactie.intrekken(plank.iplo, ka12.id(), "weg ermee"))
                .hasMessage("Artikel KA-12 beschrijft een probleem dat nog niet is opgelost."
                        + " Meld eerst dat het is opgelost");
    }

    @Test
    void zonder_bekend_probleem_valt_er_niets_te_volgen_of_op_te_lossen() {
        var gewoon = plank.gepubliceerd(plank.sanne, tekst("Dakkapel"));

        assertThatThrownBy(() -> kennis.volgen(plank.sanne, gewoon.id(), UUID.randomUUID(), null))
                .hasMessage("Artikel KA-13 heeft geen bekend probleem");
        assertThatThrownBy(() -> kennis.oplossen(plank.sanne, gewoon.id(), ""))
                .hasMessage("Artikel KA-13 heeft geen bekend probleem");
    }

    @Test
    void de_teller_loopt_op_over_alle_organisaties_heen() {
        kennis.gebruikt(plank.sanne, ka12.id());
        kennis.gebruikt(plank.elders, ka12.id());
        var vraag = UUID.randomUUID();
        kennis.gebruiktVoor(plank.sanne, ka12.id(), vraag);
        kennis.gebruiktVoor(plank.sanne, ka12.id(), vraag);

        for (var wie : List.of(plank.sanne, plank.elders, plank.iplo)) {
            assertThat(kennis.get(wie, ka12.id()).gezien()).isEqualTo(3);
        }
    }
}
