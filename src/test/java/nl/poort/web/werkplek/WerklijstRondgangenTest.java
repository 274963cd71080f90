package nl.poort.web.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The budget of the screen that is open all day, counted and never timed: how often it goes to the database.
class WerklijstRondgangenTest {
    private static final int HOOGSTENS = 13;
    private static Werkplekproef proef;

    @BeforeAll
    static void open() {
        proef = new Werkplekproef();
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    /// The session, who this is with the roles of this moment, and everything on the screen together.
    @Test
    void de_werklijst_tonen_kost_drie_transacties_en_hooguit_zoveel_opdrachten() {
        var sanne = proef.bureau("sanne");
        sanne.zegToe();
        sanne.zegToe();
        sanne.pagina("/werkplek");
        proef.test.opdrachten().nieuw();
        assertThat(sanne.pagina("/werkplek")).contains("<h1 class=\"utrecht-heading-1\">Werklijst</h1>");
        var opdrachten = proef.test.opdrachten().nieuw();
        assertThat(opdrachten).hasSizeLessThanOrEqualTo(HOOGSTENS);
        assertThat(opdrachten).filteredOn("commit"::equals).hasSize(3);
    }
}
