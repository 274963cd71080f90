package nl.poort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import nl.poort.techniek.db.Actor;
import nl.poort.web.aanmelden.OidcPagina;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OidcTest {
    private Proefprovider provider;
    private Proefsite site;

    @BeforeEach
    void open() {
        provider = new Proefprovider();
        site = new Proefsite(accounts -> new OidcPagina(
                        accounts, URI.create(provider.issuer), "poort", Proefprovider.GEHEIM, "http://localhost")
                .routes());
        site.accounts.koppelOidc(Actor.system("proef"), site.kim.id(), provider.issuer, "kim-1");
    }

    @AfterEach
    void sluit() {
        site.close();
        provider.close();
    }

    @Test
    void wie_zich_bij_de_eigen_organisatie_aanmeldt_komt_binnen_waar_hij_heen_wilde() {
        var browser = site.browser();
        var vraag = heen(browser, "/proef/klant/x");
        var voor = browser.koekje;
        var antwoord = browser.get("/aanmelden/oidc/terug?code=goed&state=" + vraag.get("state"));
        assertThat(antwoord.headers().firstValue("Location")).hasValue("/proef/klant/x");
        assertThat(browser.koekje).isNotEqualTo(voor);
        assertThat(browser.get("/proef").body()).isEqualTo("werkplek");
        assertThat(vraag).containsEntry("code_challenge_method", "S256").containsEntry("response_type", "code");
    }

    @Test
    void een_andere_state_een_andere_nonce_en_een_andere_browser_worden_geweigerd() {
        var browser = site.browser();
        heen(browser, "/");
        assertThat(browser.get("/aanmelden/oidc/terug?code=goed&state=verzonnen")
                        .statusCode())
                .isEqualTo(422);

        var vraag = heen(browser, "/");
        provider.anderNonce = "van-een-ander";
        assertThat(browser.get("/aanmelden/oidc/terug?code=goed&state=" + vraag.get("state"))
                        .statusCode())
                .isEqualTo(422);
        provider.anderNonce = null;

        var derde = heen(browser, "/");
        assertThat(site.browser()
                        .get("/aanmelden/oidc/terug?code=goed&state=" + derde.get("state"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.get("/proef").statusCode()).isEqualTo(303);
    }

    @Test
    void terug_gaat_het_alleen_naar_een_eigen_pagina() {
        var browser = site.browser();
        var vraag = heen(browser, "//kwaad.example");
        var antwoord = browser.get("/aanmelden/oidc/terug?code=goed&state=" + vraag.get("state"));
        assertThat(antwoord.headers().firstValue("Location")).hasValue("/proef");
    }

    private Map<String, String> heen(Proefsite.Browser browser, String terug) {
        var plaats = browser.get("/aanmelden/oidc?terug=" + terug)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(plaats).startsWith(provider.issuer + "/auth?");
        var vraag = provider.komt(plaats);
        assertThat(vraag.get("nonce")).isNotBlank();
        assertThat(vraag.get("redirect_uri")).isEqualTo("http://localhost/aanmelden/oidc/terug");
        return vraag;
    }
}
