package nl.poort.keten.calamiteiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalamiteitregelsTest {
    @Test
    void elke_stand_heeft_een_rij_en_alleen_de_genoemde_overgangen_mogen() {
        var mag = Map.<Calamiteitstand, Set<Calamiteitstand>>of(
                Calamiteitstand.GEMELD, Set.of(Calamiteitstand.BEVESTIGD, Calamiteitstand.TERUGGEGEVEN),
                Calamiteitstand.BEVESTIGD, Set.of(Calamiteitstand.ACTIEF, Calamiteitstand.TERUGGEGEVEN),
                Calamiteitstand.ACTIEF, Set.of(Calamiteitstand.STRATEGISCH, Calamiteitstand.HERSTEL),
                Calamiteitstand.STRATEGISCH, Set.of(Calamiteitstand.HERSTEL),
                Calamiteitstand.HERSTEL, Set.of(Calamiteitstand.STRATEGISCH, Calamiteitstand.AFGESCHAALD),
                Calamiteitstand.AFGESCHAALD, Set.of(Calamiteitstand.GEEVALUEERD),
                Calamiteitstand.GEEVALUEERD, Set.of(),
                Calamiteitstand.TERUGGEGEVEN, Set.of());
        for (var van : Calamiteitstand.values()) {
            assertThat(Arrays.stream(Calamiteitstand.values()).filter(naar -> Calamiteitregels.mag(van, naar)))
                    .as(van.name())
                    .containsExactlyInAnyOrderElementsOf(mag.get(van));
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
