package nl.poort.registers.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The budgets of the register of cases, counted and never timed: how often one call goes to the database.
class ZaakrondgangenTest {
    private static Zaakproef proef;

    @BeforeAll
    static void open() {
        proef = new Zaakproef();
        proef.nieuw();
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void een_zaak_aanmaken_kost_hooguit_zoveel_opdrachten_aan_de_database() {
        proef.nieuw();
        proef.p.test.opdrachten().nieuw();
        proef.maak().eis(201);
        var opdrachten = proef.p.test.opdrachten().nieuw();
        assertThat(opdrachten).hasSizeLessThanOrEqualTo(12);
    }
}
