package nl.poort.betrouwbaarheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The short variant of [CrashProef]; the long one is `./bench crash`.
class CrashTest {

    @Test
    void wat_bevestigd_was_is_er_na_kill_9_van_programma_en_database_precies_een_keer() throws Exception {
        var uitslag = new CrashProef(20260309L).doe(3, 45, Duration.ofMinutes(10));
        System.out.println(uitslag.tekst());
        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.gedood()).as("elk van de drie").containsExactly(1, 1, 1);
        assertThat(uitslag.bevestigd()).isGreaterThanOrEqualTo(45);
    }
}
