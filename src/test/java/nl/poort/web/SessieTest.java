package nl.poort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SessieTest {
    private static Proefsite site;

    @BeforeAll
    static void open() {
        site = new Proefsite();
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    @Test
    void wie_is_aangemeld_komt_binnen_en_na_afmelden_niet_meer() {
        var browser = site.browser();
        assertThat(browser.meldAan().headers().firstValue("Location")).hasValue("/proef");
        assertThat(browser.get("/proef").body()).isEqualTo("werkplek");
        var koekje = browser.koekje;

        assertThat(browser.post("/afmelden", Map.of()).statusCode()).isEqualTo(303);
        browser.koekje = koekje;
        assertThat(browser.get("/proef").statusCode()).isEqualTo(303);
    }

    @Test
    void aanmelden_geeft_een_nieuw_nummer_en_het_oude_is_dood() {
        var browser = site.browser();
        browser.meldAan();
        var eerste = browser.koekje;
        browser.meldAan();
        assertThat(browser.koekje).isNotEqualTo(eerste);
        browser.koekje = eerste;
        assertThat(browser.get("/proef").statusCode()).isEqualTo(303);
    }

    @Test
    void zonder_database_hoort_wie_is_aangemeld_dat_het_even_niet_kan_en_hoeft_hij_niet_opnieuw_aan_te_melden() {
        var browser = site.browser();
        browser.meldAan();
        site.database.weg();
        try {
            var antwoord = browser.get("/proef");
            assertThat(antwoord.statusCode()).isEqualTo(503);
            assertThat(antwoord.body()).contains("Probeer het over een minuut opnieuw");
        } finally {
            site.database.terug();
        }
        // the pool may hand out a connection that died in the meantime: each is found out once
        var later = browser.get("/proef");
        for (int keer = 0; keer < 20 && later.statusCode() == 503; keer++) {
            later = browser.get("/proef");
        }
        assertThat(later.body()).isEqualTo("werkplek");
    }

    @Test
    void alleen_kijken_schrijft_de_sessie_hooguit_eens_per_minuut_op() {
        site.database.eigenaar().useHandle(h -> h.execute("delete from web.sessie"));
        var browser = site.browser();
        browser.meldAan();
        wachtOpSessie("gebruikt is not null");
        site.database.opdrachten().nieuw();
        browser.get("/proef");
        browser.get("/proef");
        site.database
                .eigenaar()
                .useHandle(h -> h.execute("update web.sessie set gebruikt = gebruikt - interval '2 minutes'"));
        browser.get("/proef");
        // Jetty writes after it answered
        wachtOpSessie("gebruikt > now() - interval '1 minute'");
        assertThat(site.database.opdrachten().nieuw())
                .filteredOn(o -> o.matches("(insert into|update) web.sessie.*"))
                .hasSize(1);
    }

    private static void wachtOpSessie(String hoe) {
        for (int keer = 0; keer < 200; keer++) {
            int aantal = site.database
                    .eigenaar()
                    .withHandle(h -> h.createQuery("select count(*) from web.sessie where " + hoe)
                            .mapTo(Integer.class)
                            .one());
            if (aantal > 0) {
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000L);
        }
        throw new AssertionError("no session " + hoe);
    }

    @Test
    void een_verzonnen_nummer_wordt_nooit_een_sessie() {
        var browser = site.browser();
        browser.koekje = "poort=node01verzonnen";
        browser.meldAan();
        assertThat(browser.koekje).doesNotContain("verzonnen");
    }

    @Test
    void na_een_andere_rol_of_een_ander_wachtwoord_is_de_sessie_voorbij() {
        var browser = site.browser();
        browser.meldAan();
        site.medewerkers.geefRollen(Actor.system("proef"), site.kim.id(), Set.of(Rol.SPECIALIST));
        assertThat(browser.get("/proef").statusCode()).isEqualTo(303);
        site.medewerkers.geefRollen(Actor.system("proef"), site.kim.id(), Set.of(Rol.KCC_MEDEWERKER));

        browser.meldAan();
        assertThat(browser.get("/proef").statusCode()).isEqualTo(200);
        site.accounts.maak(Actor.system("proef"), site.kim.id(), Proefsite.WACHTWOORD);
        assertThat(browser.get("/proef").statusCode()).isEqualTo(303);
    }

    @Test
    void het_koekje_is_alleen_voor_de_server_en_de_tabel_kent_het_nummer_niet() {
        var browser = site.browser();
        var kop = browser.meldAan().headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(kop)
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .contains("Path=/");
        var nummer = browser.koekje.substring(browser.koekje.indexOf('=') + 1);
        var rijen = site.database
                .eigenaar()
                .withHandle(h -> h.createQuery("select s::text from web.sessie s")
                        .mapTo(String.class)
                        .list());
        assertThat(rijen).isNotEmpty().noneMatch(rij -> rij.contains(nummer));
    }

    @Test
    void aanmelden_met_een_fout_wachtwoord_toont_de_fout_en_wat_er_getypt_was() {
        var antwoord = site.browser().post("/aanmelden", Map.of("email", "kim@voorbeeld.nl", "wachtwoord", "fout"));
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body())
                .contains("<title>Fout: Aanmelden")
                .contains("klopt niet")
                .contains("value=\"kim@voorbeeld.nl\"")
                .doesNotContain("value=\"fout\"");
    }

    @Test
    void lege_velden_worden_allebei_tegelijk_genoemd_met_een_link_naar_het_veld() {
        var body = site.browser().post("/aanmelden", Map.of()).body();
        assertThat(body)
                .contains("href=\"#veld-email\">Vul uw e-mailadres in")
                .contains("href=\"#veld-wachtwoord\">Vul uw wachtwoord in")
                .contains("aria-invalid=\"true\"");
    }
}
