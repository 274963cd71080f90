package nl.poort.web.portaal;

import static nl.poort.web.portaal.Burgersite.velden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The budget of a create, counted and never timed: how often the program goes to the database for one posted form.
class RondgangenTest {
    private static final int HOOGSTENS = 23;
    private static Burgersite site;

    @BeforeAll
    static void open() {
        site = new Burgersite();
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    private static Map<String, String> formulier(String woorden) {
        return velden(
                "bij", site.kcc.organisatie().toString(),
                "bedoeling", "VRAAG",
                "vraag", woorden,
                "naam", "Fatima El Amrani",
                "wijze", "SCHRIJVEN",
                "telefoon", "",
                "email", "fatima@klant.example",
                "kenmerk", "");
    }

    /// Two commits: counting the visitor, and everything about the question together.
    @Test
    void een_vraag_aanmaken_kost_hooguit_zoveel_opdrachten_aan_de_database() {
        var browser = site.browser();
        browser.post("/vraag-stellen", formulier("De eerste leest wat daarna bekend is"));
        site.database.opdrachten().nieuw();
        var antwoord = browser.post("/vraag-stellen", formulier("Mag ik een dakkapel plaatsen?"));
        assertThat(antwoord.statusCode()).isEqualTo(303);
        var opdrachten = site.database.opdrachten().nieuw();
        assertThat(opdrachten).hasSizeLessThanOrEqualTo(HOOGSTENS);
        assertThat(opdrachten).filteredOn("commit"::equals).hasSize(2);
    }
}
