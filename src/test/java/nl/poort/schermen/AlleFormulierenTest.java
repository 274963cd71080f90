package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Every form and every page of the program, once: filled in by an attacker, sent wrong and sent right, and looked at
/// by
/// whoever may see it. The routes come from the program itself: a new page or form that is not here fails. It takes
/// minutes: run by `./check -Dpoort.formulieren=ja -Dtest=AlleFormulierenTest`, so that the daily check stays short.
@EnabledIfSystemProperty(named = "poort.formulieren", matches = "ja")
class AlleFormulierenTest {
    private static Kijker kijker;
    private static Gif gif;
    private static Invuller invuller;
    private static Rondgang rondgang;

    @BeforeAll
    static void ga_alles_langs() {
        kijker = new Kijker();
        gif = new Gif();
        invuller = new Invuller(kijker, gif);
        rondgang = new Rondgang(kijker);
        Map<String, String> plek = new HashMap<>();
        kijker.gids.team("kcc");
        kijker.gids.team("bouwen");
        var beheer = new Beheerreis(kijker, invuller, plek);
        var keten = new Ketenreis(kijker, invuller, plek);
        var calamiteit = new Calamiteitreis(kijker, invuller, plek);
        var ronde = new Ronde(rondgang, plek);
        List.<Runnable>of(
                        ronde::leeg,
                        beheer::loop,
                        keten::loop,
                        calamiteit::loop,
                        ronde::alles,
                        keten::gastKlaar,
                        calamiteit::klaar,
                        beheer::mensenKlaar,
                        ronde::klaar,
                        keten::einde)
                .forEach(invuller::probeer);
    }

    @AfterAll
    static void close() {
        if (kijker != null) {
            kijker.close();
        }
    }

    @Test
    void geen_pagina_is_vergeten() {
        assertThat(rondgang.vergeten()).allMatch(Elders::staat);
    }

    @Test
    void geen_formulier_is_vergeten() throws java.io.IOException {
        var nooit = new ArrayList<>(rondgang.nietVerstuurd(invuller.verstuurd()));
        nooit.removeIf(Elders::staat);
        assertThat(nooit).isEmpty();
        assertThat(Elders.verdwenen()).isEmpty();
    }

    @Test
    void elke_pagina_is_toegankelijk_en_past_op_320_pixels() {
        assertThat(String.join("\n", rondgang.gebreken())).isEmpty();
    }

    @Test
    void wie_iets_vergeet_in_te_vullen_ziet_alle_fouten_bij_de_velden_en_houdt_wat_er_stond() {
        assertThat(String.join("\n", invuller.gebreken())).isEmpty();
    }

    @Test
    void wat_iemand_typt_wordt_nooit_uitgevoerd() {
        assertThat(gif.gegeven()).hasSizeGreaterThan(100);
        assertThat(String.join("\n", kijker.fouten())).isEmpty();
    }

    @Test
    void wat_iemand_typt_staat_er_zoals_hij_het_typte() {
        var kwijt = new ArrayList<String>();
        gif.gegeven().forEach((tekst, veld) -> {
            if (!kijker.stondErgens(tekst)) {
                kwijt.add(veld + ": " + tekst.lines().findFirst().orElse(""));
            }
        });
        assertThat(String.join("\n", kwijt)).isEmpty();
    }

    @Test
    void zonder_scripts_werkt_het_ook() {
        var page = kijker.zonderScript();
        page.navigate(kijker.adres("/demo"));
        page.locator("form[action='/demo/situatie/2'] button").click();
        page.waitForURL("**/demo/situatie/2/**");
        page.locator("button[name=demo]").click();
        page.waitForURL("**/werkplek/vraag/**");
        page.locator("form[action$='/aanneming'] button[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("Noor");
    }
}
