package nl.poort.keten.vragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.poort.TestDatabase;
import org.junit.jupiter.api.Test;

class VolgcodeTest {
    private final Volgcode volgcode = new Volgcode(new byte[32]);

    @Test
    void een_code_heeft_acht_tekens_die_niemand_verwart() {
        for (int i = 0; i < 200; i++) {
            assertThat(volgcode.code("K-2026-%06d".formatted(i)))
                    .matches("[2-9A-Z]{4}-[2-9A-Z]{4}")
                    .doesNotContain("0", "O", "1", "I", "L");
        }
    }

    @Test
    void een_code_is_nooit_een_woord_en_wat_vroeger_is_gezegd_klopt_nog() {
        for (int i = 0; i < 200; i++) {
            assertThat(volgcode.code("K-2026-%06d".formatted(i))).doesNotContain("A", "E", "U", "Y");
        }
        assertThat(volgcode.klopt("K-2026-000051", "G4HC-4SX8")).isTrue();
    }

    @Test
    void kleine_letters_spaties_en_streepjes_maken_niet_uit() {
        var code = volgcode.code("K-2026-000051");
        assertThat(volgcode.klopt("K-2026-000051", code)).isTrue();
        assertThat(volgcode.klopt("K-2026-000051", " " + code.toLowerCase().replace("-", " – ")))
                .isTrue();
        assertThat(volgcode.klopt("K-2026-000051", code.replace("-", ""))).isTrue();
    }

    @Test
    void de_code_van_een_ander_een_halve_code_en_niets_kloppen_niet() {
        assertThat(volgcode.klopt("K-2026-000051", volgcode.code("K-2026-000052")))
                .isFalse();
        assertThat(volgcode.klopt(
                        "K-2026-000051", volgcode.code("K-2026-000051").substring(0, 4)))
                .isFalse();
        assertThat(volgcode.klopt("K-2026-000051", "")).isFalse();
        assertThat(volgcode.klopt("K-2026-000051", null)).isFalse();
    }

    @Test
    void opeenvolgende_nummers_geven_verschillende_codes() {
        var codes = IntStream.range(0, 2000)
                .mapToObj(i -> volgcode.code("K-2026-%06d".formatted(i)))
                .collect(Collectors.toSet());
        assertThat(codes).hasSize(2000);
    }

    @Test
    void elke_installatie_heeft_een_eigen_sleutel_die_blijft() {
        try (var een = TestDatabase.open();
                var ander = TestDatabase.open()) {
            var code = new Volgcode(een.db()).code("K-2026-000051");
            assertThat(new Volgcode(een.db()).code("K-2026-000051")).isEqualTo(code);
            assertThat(new Volgcode(ander.db()).code("K-2026-000051")).isNotEqualTo(code);
        }
    }
}
