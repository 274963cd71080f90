package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import nl.poort.keten.ketentest.Checkstand;
import nl.poort.keten.ketentest.Checkstap;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What stands beside a chain test, in the browser: the library of cases, and what the robot found.
class KetenrobotSchermTest {
    @RegisterExtension
    static final GedeeldeKijker GEDEELD = new GedeeldeKijker();

    private final Kijker kijker = GEDEELD.kijker();

    @Test
    void een_casus_is_te_vinden_en_te_delen_en_de_robot_staat_er_in_een_beeld() {
        var bea = kijker.als("bea");
        bea.navigate(kijker.adres("/ketentest/casussen?woord=buurgemeente"));
        assertThat(bea.locator("tbody tr").count()).isEqualTo(1);
        bea.locator("[name=naam]").fill("Dakkapel van W. Baas");
        bea.locator("[name=activiteit]").fill("Bouwactiviteit");
        bea.locator("[name=verwacht]").fill("Geen vergunning nodig");
        kijker.bekijk(bea, "ketentest-casussen");
        verstuurLaatste(bea, "casussen");
        Kijker.verstuur(bea, bea.locator("form[action$='/deling'] button[type=submit]"));
        assertThat(bea.locator("main").innerText()).contains("Hierin kan iemand te herkennen zijn", "Baas");
        kijker.bekijk(bea, "ketentest-casus");

        var checks = kijker.poort.koppelingen().omgeving.ketentest.checks;
        var robot = Actor.system("proef");
        var test = checks.vanRobot(robot, kijker.gids.mens("bea").organisatie());
        checks.bewaar(robot, test, kijker.klok.instant(), true, ronde(0));
        checks.bewaar(robot, test, kijker.klok.instant().plusSeconds(60), false, ronde(10));
        bea.navigate(kijker.adres("/ketentest/robot"));
        assertThat(bea.locator("main").innerText()).contains("1 stap is rood", "Verwacht: een zaak", "niet gedaan");
        assertThat(bea.locator(".p-robotrij > li").count()).isEqualTo(33);
        kijker.bekijk(bea, "ketentest-robot");
        checks.bewaar(robot, test, kijker.klok.instant().plusSeconds(120), false, ronde(0));
        assertThat(kijker.fouten()).isEmpty();
    }

    /// A run in which this step is red, and the ones after it were not tried; 0 = all green.
    private static List<Checkstap> ronde(int rood) {
        return IntStream.rangeClosed(1, 11)
                .mapToObj(nr -> {
                    var stand = rood == 0 || nr < rood
                            ? Checkstand.GROEN
                            : nr == rood ? Checkstand.ROOD : Checkstand.NIET_GEDAAN;
                    boolean mis = stand == Checkstand.ROOD;
                    return new Checkstap(
                            nr, "stap " + nr, stand, "gekeken", mis ? "een zaak" : "", mis ? "geen zaak" : "", 400);
                })
                .toList();
    }

    private static void verstuurLaatste(Page page, String noun) {
        Kijker.verstuur(
                page,
                page.locator("form[action$='/" + noun + "'] button[type=submit]")
                        .last());
        assertThat(page.title()).as(noun).doesNotStartWith("Fout:");
    }
}
