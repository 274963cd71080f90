package nl.poort.registers.omgeving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The published test points of RDNAPTRANS, and there and back again.
class RijksdriehoekTest {

    @ParameterizedTest
    @CsvSource({
        "4.824761912, 53.160753042, 117380.1200, 575040.3400",
        "6.776726674, 53.419482050, 247380.5600, 604580.7800",
        "5.387203657, 52.155172897, 155000.0000, 463000.0000",
        "3.397588595, 51.368607152, 16460.9100, 377380.2300",
        "5.773795548, 50.792584916, 182260.4500, 311480.6700",
        "4.072887101, 51.947393898, 64640.8900, 440700.0101",
    })
    void de_proefpunten_van_het_kadaster_komen_binnen_dertig_centimeter_uit(
            double lengte, double breedte, double x, double y) {
        var rd = Rijksdriehoek.van(lengte, breedte);
        assertThat(Math.hypot(rd.x() - x, rd.y() - y)).isLessThan(0.30);
        var graden = Rijksdriehoek.naarGraden(x, y);
        assertThat(graden.lengte()).isCloseTo(lengte, within(0.000_005));
        assertThat(graden.breedte()).isCloseTo(breedte, within(0.000_003));
    }

    @Test
    void heen_en_terug_is_hetzelfde_punt() {
        var toeval = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            double x = -5_000 + 300_000 * toeval.nextDouble();
            double y = 300_000 + 330_000 * toeval.nextDouble();
            var graden = Rijksdriehoek.naarGraden(x, y);
            var terug = Rijksdriehoek.van(graden.lengte(), graden.breedte());
            assertThat(Math.hypot(terug.x() - x, terug.y() - y)).isLessThan(0.01);
        }
    }
}
