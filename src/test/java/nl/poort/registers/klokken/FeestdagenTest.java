package nl.poort.registers.klokken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeestdagenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2029-04-01",
                "2030-04-21",
                "2008-03-23",
                "2038-04-25"
            })
    void pasen_valt_op_de_juiste_zondag(LocalDate pasen) {
        assertThat(Feestdagen.pasen(pasen.getYear())).isEqualTo(pasen);
    }

    @Test
    void koningsdag_is_een_dag_eerder_als_hij_op_zondag_valt() {
        assertThat(Feestdagen.koningsdag(2025)).isEqualTo("2025-04-26");
        assertThat(Feestdagen.koningsdag(2026)).isEqualTo("2026-04-27");
        assertThat(Feestdagen.koningsdag(2031)).isEqualTo("2031-04-26");
    }

    @Test
    void vijf_mei_is_elk_jaar_een_feestdag() {
        for (int jaar = 2020; jaar < 2040; jaar++) {
            assertThat(Feestdagen.isFeestdag(LocalDate.of(jaar, 5, 5))).isTrue();
        }
    }

    @Test
    void de_feestdagen_van_2026_zijn_volledig() {
        assertThat(Feestdagen.van(2026).keySet())
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-04-27",
                        "2026-05-05",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-12-25",
                        "2026-12-26");
    }

    @Test
    void hemelvaart_op_vijf_mei_staat_er_met_beide_namen() {
        assertThat(Feestdagen.van(2016))
                .containsEntry(LocalDate.parse("2016-05-05"), "Bevrijdingsdag en Hemelvaartsdag");
    }

    @Test
    void de_lijst_en_de_vraag_per_dag_zijn_het_altijd_eens() {
        for (var dag = LocalDate.of(2000, 1, 1); dag.getYear() < 2050; dag = dag.plusDays(1)) {
            assertThat(Feestdagen.isFeestdag(dag))
                    .as("%s", dag)
                    .isEqualTo(Feestdagen.van(dag.getYear()).containsKey(dag));
        }
    }
}
