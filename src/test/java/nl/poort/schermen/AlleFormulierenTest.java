package nl.poort.schermen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /// Forms without a place in this round, and what tests them.
    private static final Set<String> ELDERS = Set.of(
            "/beheer/berichten/{id}/herhaling", // KennisEnBerichtenSchermTest: needs a delivery that failed for a day
            "/beheer/sleutels/abonnementen/{id}/hervatting", // SleutelPaginaTest: needs a receiver that failed
            "/werkplek/vraag/{id}/nabelgesprek", // NabellenTest: needs a message that nobody could bring
            "/beheer/berichten/{id}/nabelgesprek", // NabellenTest, as the one above
            "/beheer/applicaties", // AllePaginasTest lets a program in and shuts it out again, in the browser
            "/beheer/applicaties/{id}", // and ApplicatiePaginaTest sends each of these
            "/beheer/applicaties/{id}/alles",
            "/beheer/applicaties/{id}/geheim",
            "/beheer/applicaties/{id}/rechten/{component}",
            "/beheer/applicaties/{id}/rechten/{plek}/verwijdering",
            "/beheer/applicaties/{id}/verwijdering",
            "/beheer/notificaties/{id}/pauze", // LeveringenTest: these need a receiver that listens
            "/beheer/notificaties/{id}/hervatting",
            "/beheer/notificaties/{id}/proef",
            "/beheer/notificaties/{id}/berichten/{bericht}/herhaling",
            "/beheer/notificaties/{id}/verwijdering",
            "/werkplek/terugbellen/{id}", // TerugbelSchermTest: these need a customer who waits for a call
            "/werkplek/terugbellen/{id}/poging",
            "/werkplek/terugbellen/{id}/verlegging",
            "/belmoment/{kenmerk}/{code}",
            "/werkplek/collegas/aanwezigheid",
            "/beheer/accountmanagers", // BalieTest
            "/beheer/accountmanagers/weg",
            "/beheer/terugbellen/norm",
            "/beheer/terugbellen/vragenset",
            "/beheer/samenwerkingen/beeindiging", // the stories of 002: each needs a question that is so far
            "/beheer/samenwerkingen/hervatting",
            "/werkplek/vraag/{id}/samen",
            "/werkplek/vraag/{id}/samen/hulp",
            "/werkplek/vraag/{id}/samen/besluit",
            "/werkplek/vraag/{id}/samen/voorlegging",
            "/werkplek/vraag/{id}/samen/uitbesteding",
            "/werkplek/vraag/{id}/samen/status",
            "/werkplek/vraag/{id}/samen/terugbellen",
            "/werkplek/schakels", // htmx while somebody types; without script it is the form around it
            "/werkplek/contact/klanten",
            "/werkplek/contact/antwoorden");

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
        // CatalogusSchermTest goes round the catalogue
        assertThat(rondgang.vergeten()).allMatch(p -> p.startsWith("/beheer/catalogus") || kennisplank(p));
    }

    @Test
    void geen_formulier_is_vergeten() {
        var nooit = new ArrayList<>(rondgang.nietVerstuurd(invuller.verstuurd()));
        nooit.removeAll(ELDERS);
        // CatalogusSchermTest
        nooit.removeIf(p -> p.startsWith("/beheer/catalogus"));
        nooit.removeIf(AlleFormulierenTest::kennisplank);
        assertThat(nooit).isEmpty();
    }

    /// KennisreisTest, KaartSchermTest and GidsTest go round what stands beside the articles.
    private static boolean kennisplank(String pad) {
        return pad.matches("/(producten|vragen|sociale-kaart|kennis/(product|kaart|nieuws|melding|niet-gevonden)"
                + "|beheer/(leesbaarheid|producten|meldingen|zoekwoorden|werknieuws|herroepingen|sociale-kaart|bezoek"
                + "|kennis/\\{id}/opvolger))(/.*)?");
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
