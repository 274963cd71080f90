package nl.poort.registers.klokken;

import static nl.poort.registers.klokken.Kalendersoort.ATW;
import static nl.poort.registers.klokken.Kalendersoort.DIENST;
import static nl.poort.registers.klokken.Kalendersoort.VOLCONTINU;
import static nl.poort.registers.klokken.Voorbeelden.BESLUITDAGEN;
import static nl.poort.registers.klokken.Voorbeelden.KALENDERS;
import static nl.poort.registers.klokken.Voorbeelden.lokaal;
import static nl.poort.registers.klokken.Voorbeelden.om;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KalendersTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-22T16:45, 30 minuten, 2026-05-26T08:45",
        "2026-05-22T16:45, 2 werkdagen, 2026-05-27T17:00",
        "2026-04-02T16:00, 4 werkuren, 2026-04-07T11:30",
        "2026-12-24T12:00, 2 werkdagen, 2026-12-29T17:00",
        "2026-03-09T10:12, 2 werkdagen, 2026-03-11T17:00",
        "2026-03-09T10:20, 4 werkuren, 2026-03-09T14:20",
        "2026-03-09T10:20, 1 werkdag, 2026-03-10T17:00",
        "2026-04-01T14:05, 10 werkdagen, 2026-04-17T17:00",
        "2026-04-01T14:05, 4 werkuren, 2026-04-02T09:35",
        "2026-04-01T14:20, 2 werkdagen, 2026-04-07T17:00",
        "2026-04-02T11:00, 1 werkdag, 2026-04-07T17:00",
        "2026-04-02T11:00, 5 werkdagen, 2026-04-13T17:00",
        "2026-05-22T11:30, 10 werkdagen, 2026-06-08T17:00",
        "2026-05-13T16:00, 1 werkdag, 2026-05-18T17:00",
    })
    void de_dienstklok_telt_openingstijd(String start, String norm, LocalDateTime einde) {
        assertThat(lokaal(KALENDERS.plus(DIENST, om(start), Norm.lees(norm)))).isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T07:00, 1 werkdag, 2026-03-10T17:00",
        "2026-03-09T07:00, 2 werkuren, 2026-03-09T10:30",
        "2026-03-13T18:00, 1 werkdag, 2026-03-17T17:00",
        "2026-03-14T12:00, 30 minuten, 2026-03-16T09:00",
        "2026-03-13T17:00, 1 werkdag, 2026-03-16T17:00",
        "2026-03-13T13:00, 4 werkuren, 2026-03-13T17:00",
        "2026-12-31T16:00, 2 werkuren, 2027-01-04T09:30",
        "2028-02-28T16:30, 1 werkuur, 2028-02-29T09:00",
        "2028-02-28T16:30, 2 werkdagen, 2028-03-01T17:00",
        "2026-03-09T10:00, 3 weken, 2026-03-30T17:00",
        "2026-03-13T10:00, 3 weken, 2026-04-07T17:00",
    })
    void een_start_buiten_openingstijd_telt_vanaf_de_opening(String start, String norm, LocalDateTime einde) {
        assertThat(lokaal(KALENDERS.plus(DIENST, om(start), Norm.lees(norm)))).isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11T17:00, 1 werkdag, 2026-03-10T17:00",
        "2026-03-11T17:00, 4 werkuren, 2026-03-11T13:00",
        "2026-04-07T11:30, 4 werkuren, 2026-04-02T16:00",
        "2026-04-17T17:00, 2 werkdagen, 2026-04-15T17:00",
        "2026-04-08T17:00, 2 werkdagen, 2026-04-02T17:00",
        "2026-03-11T12:00, 1 werkdag, 2026-03-09T17:00",
        "2026-03-15T12:00, 30 minuten, 2026-03-13T16:30",
    })
    void terugtellen_vanaf_een_belofte(String einde, String norm, LocalDateTime start) {
        assertThat(lokaal(KALENDERS.minus(DIENST, om(einde), Norm.lees(norm)))).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 minuten", "4 werkuren", "9 uur", "1 werkdag", "3 werkdagen", "10 werkdagen"})
    void terugtellen_geeft_het_laatste_moment_dat_de_belofte_nog_haalt(String tekst) {
        var norm = Norm.lees(tekst);
        for (var dag = LocalDate.of(2026, 3, 25); dag.getMonthValue() < 6; dag = dag.plusDays(1)) {
            for (var uur : new int[] {0, 8, 12, 17, 23}) {
                var belofte = om(dag.atTime(uur, 10).toString());
                var laatst = KALENDERS.minus(DIENST, belofte, norm);
                assertThat(KALENDERS.plus(DIENST, laatst, norm))
                        .as("%s", belofte)
                        .isBeforeOrEqualTo(belofte);
                assertThat(KALENDERS.plus(DIENST, laatst.plusSeconds(60), norm))
                        .as("%s", belofte)
                        .isAfter(belofte);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-21T15:10, 480 min, 2026-05-21T23:10",
        "2026-05-21T15:10, 15 min, 2026-05-21T15:25",
        "2027-03-28T01:30, 60 min, 2027-03-28T03:30",
        "2027-03-27T20:00, 8 uur, 2027-03-28T05:00",
        "2027-03-27T20:00, 1 dag, 2027-03-28T21:00",
        "2027-10-30T20:00, 8 uur, 2027-10-31T03:00",
        "2027-10-30T20:00, 1 dag, 2027-10-31T19:00",
        "2027-10-31T02:30, 60 min, 2027-10-31T02:30",
        "2028-02-28T23:30, 60 min, 2028-02-29T00:30",
        "2026-12-31T23:30, 60 min, 2027-01-01T00:30",
    })
    void de_volcontinue_klok_telt_verstreken_tijd(String start, String norm, LocalDateTime einde) {
        assertThat(lokaal(KALENDERS.plus(VOLCONTINU, om(start), Norm.lees(norm))))
                .isEqualTo(einde);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-25T16:00, 2 werkuren, 2027-03-30T09:30",
        "2027-03-25T16:00, 1 werkdag, 2027-03-30T17:00",
        "2027-10-29T16:00, 2 werkuren, 2027-11-01T09:30",
        "2027-10-29T16:00, 1 werkdag, 2027-11-01T17:00",
    })
    void de_dienstklok_eindigt_na_zomer_en_wintertijd_op_de_goede_tijd(String start, String norm, LocalDateTime einde) {
        assertThat(lokaal(KALENDERS.plus(DIENST, om(start), Norm.lees(norm)))).isEqualTo(einde);
        assertThat(KALENDERS.duur(DIENST, om(start), om(einde.toString()))).isLessThan(Duration.ofHours(10));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-14T10:00, 2 weken, 2027-03-30",
        "2027-10-17T23:59, 2 weken, 2027-11-01",
        "2028-01-31T10:00, 1 maand, 2028-02-29",
        "2027-01-31T10:00, 1 maand, 2027-03-01",
        "2027-12-17T10:00, 2 weken, 2027-12-31",
        "2026-12-18T10:00, 2 weken, 2027-01-04",
    })
    void een_wettelijke_termijn_loopt_tot_het_eind_van_de_dag(String start, String norm, LocalDate einde) {
        assertThat(lokaal(KALENDERS.plus(ATW, om(start), Norm.lees(norm))))
                .isEqualTo(einde.plusDays(1).atStartOfDay().minusNanos(1000));
    }

    @Test
    void een_wettelijke_termijn_in_uren_of_teruggeteld_verschuift_niet() {
        assertThat(lokaal(KALENDERS.plus(ATW, om("2026-04-03T10:00"), Norm.lees("24 uur"))))
                .isEqualTo("2026-04-04T10:00");
        assertThat(lokaal(KALENDERS.minus(ATW, om("2026-04-19T12:00"), Norm.lees("2 weken")))
                        .toLocalDate())
                .isEqualTo("2026-04-05");
    }

    @Test
    void een_klok_die_dag_en_nacht_loopt_kent_geen_werkdagen() {
        assertThatThrownBy(() -> KALENDERS.plus(VOLCONTINU, om("2026-05-21T15:10"), Norm.werkdagen(1)))
                .isInstanceOf(Weigering.class)
                .hasMessage("Een klok die dag en nacht loopt kent geen werkdagen. Kies minuten of uren");
    }

    @Test
    void een_organisatie_kan_andere_openingstijden_en_sluitdagen_hebben() {
        var carnaval = LocalDate.parse("2026-02-16");
        var eigen = new Kalenders(
                new Kalender(
                        1,
                        LocalDate.EPOCH,
                        Map.of(
                                DayOfWeek.MONDAY, new Openingstijd(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                                DayOfWeek.SATURDAY, new Openingstijd(LocalTime.of(20, 0), LocalTime.MIDNIGHT)),
                        Set.of(carnaval)),
                BESLUITDAGEN);
        assertThat(lokaal(eigen.plus(DIENST, om("2026-02-14T23:00"), Norm.werkuren(2))))
                .isEqualTo("2026-02-21T21:00");
        assertThat(lokaal(eigen.plus(DIENST, om("2026-02-09T11:00"), Norm.werkdagen(1))))
                .isEqualTo("2026-02-15T00:00");
        assertThat(eigen.termijnenwet().isWerkdag(carnaval))
                .as("carnaval is for the law an ordinary day")
                .isTrue();
    }

    @Test
    void een_kalender_zonder_open_dag_of_met_omgekeerde_uren_wordt_geweigerd() {
        assertThatThrownBy(() -> new Kalender(1, null, Map.of(), Set.of()))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).containsOnlyKeys("vanaf", "uren"));
        var omgekeerd = new Openingstijd(LocalTime.of(17, 0), LocalTime.of(8, 30));
        assertThatThrownBy(() -> new Kalender(1, LocalDate.EPOCH, Map.of(DayOfWeek.FRIDAY, omgekeerd), Set.of()))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void driekwart_telt_over_openingstijd() {
        var start = om("2026-03-09T10:30");
        var einde = om("2026-03-10T10:30");
        assertThat(lokaal(KALENDERS.driekwart(DIENST, start, einde))).isEqualTo("2026-03-09T16:52:30");
    }

    @ParameterizedTest
    @CsvSource({"4 werkuren, 4 werkuren", "15 min, 15 minuten", "1 wd, 1 werkdag", "2 uren, 2 uur", "1 Week., 1 week"})
    void een_norm_wordt_gelezen_en_geschreven(String tekst, String norm) {
        assertThat(Norm.lees(tekst).tekst()).isEqualTo(norm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "werkdag", "4", "0 werkdagen", "-1 werkdag", "4 werkjaren", "999999 dagen"})
    void wat_geen_norm_is_wordt_geweigerd(String tekst) {
        assertThatThrownBy(() -> Norm.lees(tekst)).isInstanceOf(Weigering.class);
    }
}
