package nl.poort.contact.kennis;

import static nl.poort.contact.kennis.Productvoorbeeld.blad;
import static nl.poort.contact.kennis.Productvoorbeeld.met;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;

/// The catalogue and one search over everything.
class ProductenTest extends Productenplank {
    @Test
    void een_ander_leest_het_product_voor_het_verschijnt() {
        var product = redactie.schrijven(kees, blad("Paspoort aanvragen"));
        assertThat(product.slug()).isEqualTo("paspoort-aanvragen");
        assertThatThrownBy(() -> redactie.publiceren(karin, product.id())).hasMessageContaining("eerst controleren");
        redactie.terControle(kees, product.id());

        assertThatThrownBy(() -> redactie.publiceren(kees, product.id())).hasMessageContaining("zelf geschreven");
        assertThat(producten.openbaar("paspoort-aanvragen")).isEmpty();
        assertThat(openbaar("paspoort")).isEmpty();
        redactie.publiceren(karin, product.id());

        assertThat(producten.openbaar("paspoort-aanvragen"))
                .extracting(Product::id)
                .containsExactly(product.id());
        assertThat(openbaar("paspoort")).containsExactly("paspoort-aanvragen");
        assertThatThrownBy(() -> redactie.schrijven(sanne, blad("Mag niet"))).hasMessageContaining("mag");
    }

    @Test
    void wat_gepubliceerd_is_blijft_gelden_tot_de_volgende_versie_is_gelezen() {
        var eerste = gepubliceerd(blad("Rijbewijs verlengen"));
        redactie.wijzigen(kees, eerste.id(), 1, met(eerste.blad(), "Het kost 12 euro."));

        assertThat(producten
                        .get(sanne.actor("lezen"), eerste.id())
                        .blad()
                        .tekst()
                        .kosten())
                .isEqualTo("Het kost 10 euro.");
        redactie.terControle(kees, eerste.id());
        var tweede = redactie.publiceren(karin, eerste.id());

        assertThat(tweede.versie()).isEqualTo(2);
        assertThat(tweede.blad().tekst().kosten()).isEqualTo("Het kost 12 euro.");
        assertThat(producten.getVersie(kees.actor("lezen"), eerste.id(), 1).blad())
                .isEqualTo(eerste.blad());
        assertThatThrownBy(() -> redactie.wijzigen(kees, eerste.id(), 1, eerste.blad()))
                .hasMessageContaining("intussen gewijzigd");
        assertThatThrownBy(() -> TEST.eigenaar()
                        .useHandle(h -> h.execute(
                                "update kennis.productversie set kosten = 'niets' where product = ?", eerste.id())))
                .hasMessageContaining("verandert niet");
    }

    @Test
    void een_product_begint_en_eindigt_op_zijn_dag() {
        var blad = met(
                blad("Zwembadpas"),
                new Looptijd(
                        Optional.of(LocalDate.parse("2026-05-01")),
                        Optional.of(LocalDate.parse("2026-05-31")),
                        LocalDate.parse("2026-12-31")));
        var gepland = gepubliceerd(blad);
        assertThat(gepland.staat()).isEqualTo(Productstaat.GEPLAND);
        redactie.kalender(SYSTEEM);
        assertThat(producten.openbaar("zwembadpas")).isEmpty();
        try {
            TEST.klok().zet("2026-05-01T00:10");
            assertThat(redactie.kalender(SYSTEEM)).isEqualTo(1);
            assertThat(producten.openbaar("zwembadpas")).hasSize(1);
            TEST.klok().zet("2026-06-01T00:10");
            assertThat(redactie.kalender(SYSTEEM)).isEqualTo(1);
            assertThat(producten.openbaar("zwembadpas")).isEmpty();
        } finally {
            TEST.klok().zet("2026-03-09T10:12");
        }
    }

    @Test
    void een_andere_organisatie_ziet_en_wijzigt_het_product_niet() {
        var product = gepubliceerd(blad("Trouwen"));
        var wie = vreemde.actor("lezen");

        assertThat(producten.find(wie, product.id())).isEmpty();
        assertThat(producten.findSlug(wie, "trouwen")).isEmpty();
        assertThat(producten.list(wie, Productfilter.alles(10))).isEmpty();
        assertThat(vondsten.zoek(wie, "trouwen", 10)).isEmpty();
        assertThatThrownBy(() -> redactie.wijzigen(vreemde, product.id(), 1, product.blad()))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("niet gevonden");
        assertThatThrownBy(() -> redactie.intrekken(vreemde, product.id(), "weg", null))
                .hasMessageContaining("niet gevonden");
    }

    @Test
    void synoniemen_tikfouten_en_samengestelde_woorden_vinden_het_product() {
        gepubliceerd(blad("Afval wegbrengen", "grofvuil"));
        gepubliceerd(blad("Uittreksel uit de basisregistratie"));
        gepubliceerd(blad("Parkeervergunning voor bewoners"));
        assertThat(gevonden("milieustraat")).isEmpty();
        var synoniemen = new Synoniemen(TEST.db());
        var groep = synoniemen.opslaan(kees, null, List.of("milieustraat", "afval", "vuilnis", "gemeentewerf"));

        assertThat(gevonden("milieustraat")).containsExactly("afval-wegbrengen");
        assertThat(gevonden("waar is de miljeustraat")).contains("afval-wegbrengen");
        assertThat(gevonden("paarkeervergunning").getFirst()).isEqualTo("parkeervergunning-voor-bewoners");
        assertThat(gevonden("bewonersvergunning")).contains("parkeervergunning-voor-bewoners");
        assertThat(vondsten.zoek(vreemde.actor("zoeken"), "milieustraat", 5)).isEmpty();
        synoniemen.verwijderen(kees, groep.id());
        assertThat(gevonden("milieustraat")).isEmpty();
    }

    @Test
    void voorrang_zet_een_antwoord_hoger_en_alleen_binnen_de_grenzen() {
        var een = gepubliceerd(blad("Kapvergunning"));
        var twee = gepubliceerd(blad("Kapvergunning melden"));
        assertThat(gevonden("kapvergunning")).startsWith(een.slug());
        redactie.voorrang(kees, twee.id(), 5);
        redactie.voorrang(kees, een.id(), -5);
        assertThat(gevonden("kapvergunning voor mijn boom")).startsWith(twee.slug());
        assertThatThrownBy(() -> redactie.voorrang(kees, een.id(), 6)).hasMessageContaining("-5 tot en met 5");
    }

    @Test
    void een_bezoeker_vindt_niets_door_een_woord_van_de_interne_tekst() {
        var plank = new Kennisredactie(TEST.db());
        var wie = kees.actor("schrijven");
        var artikel =
                plank.schrijven(wie, Boekenplank.tekst("Zwemles voor kinderen").met(Verschijning.WEBSITE));
        plank.terControle(wie, artikel.id());
        assertThat(openbaar("zwemles")).isEmpty();
        plank.publiceren(karin.actor("lezen"), artikel.id());
        gepubliceerd(blad("Zwempas"));

        assertThat(openbaar("zwemles")).contains(artikel.nummer());
        assertThat(gevonden("collega's")).contains(artikel.nummer());
        assertThat(openbaar("collega's")).isEmpty();
        assertThat(gevonden("controleer de foto")).contains("zwempas");
        assertThat(openbaar("controleer foto")).isEmpty();
    }
}
