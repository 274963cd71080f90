package nl.poort.keten.ketentest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;

/// The library of cases: found, used, shared, and never of somebody who can be recognised.
class CasussenTest {
    @Test
    void een_casus_gaat_mee_naar_een_iteratie_en_een_ander_ziet_hem_pas_als_hij_is_gedeeld() {
        try (var k = new Testkamer()) {
            proef(k);
        }
    }

    private static void proef(Testkamer k) {
        var nieuw = new NieuweCasus("Dakkapel", "Bouwactiviteit", "Breed 2 meter", "Vergunningvrij");
        var casus = k.casussen.vastleggen(k.ivo, nieuw);
        assertThat(k.casussen.zoek(k.bea, "dakKAPEL")).containsExactly(casus);
        assertThat(k.casussen.zoek(k.bea, "")).hasSize(5).first().isEqualTo(casus);
        assertThat(k.casussen.zoek(k.vreemd, "dakkapel")).isEmpty();
        assertThatThrownBy(() -> k.casussen.get(k.vreemd, casus.id())).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> k.casussen.vastleggen(k.bea, nieuw)).hasMessageContaining("al een casus");

        k.casussen.wijzigen(k.bea, casus.id(), new NieuweCasus("Dakkapel", "Bouwen", "W. Baas bouwt", "Mag"));
        assertThatThrownBy(() -> k.casussen.delen(k.bea, casus.id(), true)).hasMessageContaining("Baas");
        k.casussen.wijzigen(k.bea, casus.id(), nieuw);
        k.casussen.delen(k.bea, casus.id(), true);
        assertThat(k.casussen.zoek(k.vreemd, "dakkapel")).hasSize(1);
        assertThatThrownBy(() -> k.casussen.wijzigen(k.vreemd, casus.id(), nieuw))
                .hasMessageContaining("van een ander");

        var id = k.gestart();
        assertThatThrownBy(() -> k.casussen.gebruiken(k.vreemd, casus.id(), id, 2))
                .isInstanceOf(Weigering.class);
        k.casussen.gebruiken(k.bea, casus.id(), id, 2);
        k.casussen.wijzigen(k.bea, casus.id(), new NieuweCasus("Dakkapel", "Bouwen", "", "Anders"));
        assertThat(k.tests.get(k.bea, id).iteraties().get(1).casus()).contains("Dakkapel", "Verwacht: Vergunningvrij");
        assertThat(k.casussen.get(k.bea, casus.id()).gebruikt()).isEqualTo(1);
    }
}
