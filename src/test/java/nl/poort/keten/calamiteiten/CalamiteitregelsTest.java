package nl.poort.keten.calamiteiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalamiteitregelsTest {
    @Test
    void elke_stand_heeft_een_rij_en_alleen_de_genoemde_overgangen_mogen() {
        assertThat(Calamiteitregels.mag(Calamiteitstand.GEMELD, Calamiteitstand.ACTIEF))
                .isFalse();
        assertThat(Calamiteitregels.mag(Calamiteitstand.BEVESTIGD, Calamiteitstand.ACTIEF))
                .isTrue();
        assertThat(Calamiteitregels.mag(Calamiteitstand.ACTIEF, Calamiteitstand.AFGESCHAALD))
                .isFalse();
        assertThat(Calamiteitregels.mag(Calamiteitstand.HERSTEL, Calamiteitstand.AFGESCHAALD))
                .isTrue();
        for (var einde : EnumSet.of(Calamiteitstand.GEEVALUEERD, Calamiteitstand.TERUGGEGEVEN)) {
            assertThat(Arrays.stream(Calamiteitstand.values()).filter(naar -> Calamiteitregels.mag(einde, naar)))
                    .isEmpty();
        }
    }

    @Test
    void de_volgende_is_de_eerste_op_de_lijst_die_nog_niet_is_gebeld() {
        var een = UUID.randomUUID();
        var twee = UUID.randomUUID();
        assertThat(Calamiteitregels.volgende(List.of(een, twee), Set.of())).containsExactly(een);
        assertThat(Calamiteitregels.volgende(List.of(een, twee), Set.of(een))).containsExactly(twee);
        assertThat(Calamiteitregels.volgende(List.of(een, twee), Set.of(een, twee)))
                .isEmpty();
    }
}
