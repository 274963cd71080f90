package nl.poort.sturing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.poort.keten.vragen.Vraagsoort;
import nl.poort.registers.organisatie.Schakelsoort;
import org.junit.jupiter.api.Test;

class SturingsregelsTest {
    private static final Overstappen GEEN = new Overstappen(List.of(9, 0, 0, 0));

    private static List<Stuursignaal> bij(Integer... perWeek) {
        var soort = new Soortcijfer(Vraagsoort.INFORMATIE, 0, 0, null, null, new Aandeel(0, 0), List.of(perWeek));
        return Sturingsregels.signalen(List.of(soort), List.of(), GEEN);
    }

    private static List<Stuursignaal> bij(Aandeel norm, int wacht, int werk) {
        var tbo = new Schakelcijfer(
                Schakelsoort.TBO, null, 9, 9, null, null, Duration.ofHours(wacht), Duration.ofHours(werk), norm, 0, 0);
        return Sturingsregels.signalen(List.of(), List.of(tbo), GEEN);
    }

    @Test
    void meer_dan_de_helft_erbij_in_een_week_geeft_een_voorstel() {
        assertThat(bij(10, 16, 0))
                .singleElement()
                .satisfies(s -> assertThat(s.feit()).isEqualTo("Vorige week 16, de week daarvoor 10: 60% meer."));
        assertThat(bij(10, 15, 0)).isEmpty();
        assertThat(bij(2, 9, 0)).as("te weinig om iets te zeggen").isEmpty();
        assertThat(bij(10, 0, 40)).as("deze week is nog niet om").isEmpty();
    }

    @Test
    void een_schakel_onder_de_afspraak_geeft_een_voorstel_dat_past_bij_wachten_of_werken() {
        assertThat(bij(new Aandeel(4, 5), 1, 1)).isEmpty();
        assertThat(bij(new Aandeel(3, 4), 1, 1))
                .as("te weinig om iets te zeggen")
                .isEmpty();
        assertThat(bij(new Aandeel(7, 9), 5, 1))
                .singleElement()
                .satisfies(s -> assertThat(s.voorstel()).contains("wacht"));
        assertThat(bij(new Aandeel(7, 9), 1, 5))
                .singleElement()
                .satisfies(s -> assertThat(s.voorstel()).contains("duurt hier lang"));
    }

    @Test
    void vaker_dan_twee_keer_doorgezet_geeft_een_signaal() {
        assertThat(Sturingsregels.signalen(List.of(), List.of(), new Overstappen(List.of(0, 0, 7, 0))))
                .isEmpty();
        assertThat(Sturingsregels.signalen(List.of(), List.of(), new Overstappen(List.of(0, 0, 7, 2))))
                .singleElement()
                .satisfies(s -> assertThat(s.feit()).isEqualTo("2 vragen zijn vaker dan 2 keer doorgezet."));
    }

    @Test
    void een_aandeel_rondt_naar_beneden_en_een_periode_is_van_hele_weken() {
        assertThat(new Aandeel(999, 1000).tekst()).isEqualTo("99%");
        assertThat(new Aandeel(0, 0).tekst()).isEqualTo("–");
        assertThatThrownBy(() -> new Aandeel(3, 2)).isInstanceOf(IllegalArgumentException.class);
        var periode = Periode.weken(LocalDate.parse("2026-03-15"), 2);
        assertThat(periode.weken()).containsExactly(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-09"));
        assertThat(Periode.weken(LocalDate.parse("2026-03-16"), 1).van()).isEqualTo(LocalDate.parse("2026-03-16"));
    }
}
