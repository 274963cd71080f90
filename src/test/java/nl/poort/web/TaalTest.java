package nl.poort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaalTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T13:20:00Z, vandaag 14:20",
        "2026-03-11T08:00:00Z, morgen 9:00",
        "2026-03-13T16:00:00Z, vr 13 maart 17:00",
        "2026-04-03T21:59:59.999999Z, vr 3 april",
        "2026-03-10T22:59:59.999999Z, vandaag",
        "2026-03-10T22:59:00Z, vandaag 23:59"
    })
    void een_termijn_tot_het_einde_van_een_dag_is_de_dag_zelf(Instant moment, String tekst) {
        assertThat(new Taal(Instant.parse("2026-03-10T09:15:00Z")).moment(moment))
                .isEqualTo(tekst);
    }
}
