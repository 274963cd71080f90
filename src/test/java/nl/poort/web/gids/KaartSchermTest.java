package nl.poort.web.gids;

import static nl.poort.web.portaal.Burgersite.velden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The social map, and who may come where.
class KaartSchermTest {
    private static final Gidssite SITE = Gidssite.get();

    @Test
    void de_sociale_kaart_is_voor_inwoner_en_balie_dezelfde_en_staat_alleen_waar_het_mag() {
        var kaart = SITE.burgers.browser().get("/sociale-kaart?zoek=mantelzorg").body();
        var balie = SITE.als(SITE.burgers.sanne).get("/kennis?zoek=mantelzorg").body();
        for (var slug : List.of("buurtkamer-de-linde", "steunpunt-mantelzorg-veldland")) {
            assertThat(kaart).contains("/sociale-kaart/" + slug);
            assertThat(balie).contains("/kennis/kaart/" + slug);
        }
        assertThat(SITE.burgers
                        .browser()
                        .get("/sociale-kaart/buurtkamer-de-linde")
                        .body())
                .contains("Lindeplein 3")
                .doesNotContain("Joke Linde");
        assertThat(SITE.als(SITE.burgers.sanne)
                        .get("/kennis/kaart/buurtkamer-de-linde")
                        .body())
                .contains("Joke Linde", "Wij gaan de eerste keer mee");
        var pad = "/sociale-kaart/insluiten?bij=" + SITE.burgers.kcc.organisatie();
        assertThat(beleid(pad)).contains("frame-ancestors 'none'");
        var editor = SITE.als(SITE.kees);
        assertThat(editor.post(
                                "/beheer/sociale-kaart/insluiting",
                                velden("adressen", "https://a.example; script-src *"))
                        .statusCode())
                .isEqualTo(422);
        editor.post("/beheer/sociale-kaart/insluiting", velden("adressen", "https://www.westveld.example"));
        assertThat(beleid(pad)).contains("frame-ancestors https://www.westveld.example");
        assertThat(SITE.burgers.browser().get(pad).headers().firstValue("X-Frame-Options"))
                .isEmpty();
        assertThat(SITE.burgers.browser().get("/sociale-kaart").headers().firstValue("X-Frame-Options"))
                .isPresent();
    }

    private static String beleid(String pad) {
        return SITE.burgers
                .browser()
                .get(pad)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
    }

    @Test
    void een_organisatie_werkt_haar_gegevens_bij_met_de_link_en_de_code_van_de_redacteur() {
        var editor = SITE.als(SITE.kees);
        var aanbod = SITE.burgers
                .m
                .kennisplank
                .socialeKaart
                .findSlug(SITE.redactie, "formulierenbrigade")
                .orElseThrow();
        var pagina = editor.post("/beheer/sociale-kaart/" + aanbod.id() + "/link", velden())
                .body();
        var link = vind(pagina, "value=\"http://localhost:8080(/sociale-kaart/bijwerken/[^\"]+)\"");
        var code = vind(pagina, "p-nummer\">(\\d{3} \\d{3})<");
        var gast = SITE.burgers.browser();
        assertThat(gast.get(link).body()).contains("Uw code");
        assertThat(gast.post(link, Map.of("code", "000 000")).body()).contains("hoort niet bij deze link");
        assertThat(gast.post(link, Map.of("code", code)).body())
                .contains("Kloppen deze gegevens nog?", "Schoolstraat 1");
        var leeg = gast.post(link + "/gegevens", velden("code", code, "versie", "1", "naam", "", "plaats", "Westveld"));
        assertThat(leeg.body()).contains("Vul de naam van de organisatie in");
        var klaar = gast.post(
                link + "/gegevens",
                velden(
                        "code",
                        code,
                        "versie",
                        "1",
                        "naam",
                        "Formulierenbrigade",
                        "kort",
                        "Hulp bij brieven.",
                        "plaats",
                        "Westveld",
                        "telefoon",
                        "088 0000000",
                        "website",
                        ""));

        assertThat(klaar.statusCode()).isEqualTo(303);
        assertThat(SITE.burgers
                        .browser()
                        .get("/sociale-kaart/formulierenbrigade")
                        .body())
                .contains("088 0000000");
        assertThat(gast.get(link).statusCode()).isEqualTo(404);
        assertThat(editor.post("/beheer/sociale-kaart/" + UUID.randomUUID() + "/link", velden())
                        .statusCode())
                .isEqualTo(404);
    }

    private static String vind(String pagina, String patroon) {
        var gevonden = Pattern.compile(patroon).matcher(pagina);
        assertThat(gevonden.find()).as(patroon).isTrue();
        return gevonden.group(1);
    }

    @Test
    void elke_pagina_van_de_redacteur_gaat_open_en_een_ander_mag_er_niet_in() {
        var editor = SITE.als(SITE.kees);
        for (var pad : List.of(
                "/beheer/producten",
                "/beheer/producten/nieuw",
                "/beheer/meldingen",
                "/beheer/zoekwoorden?zoek=paspoort",
                "/beheer/werknieuws",
                "/beheer/herroepingen",
                "/beheer/sociale-kaart",
                "/beheer/sociale-kaart/nieuw",
                "/beheer/bezoek")) {
            assertThat(editor.get(pad).statusCode()).as(pad).isEqualTo(200);
            assertThat(SITE.als(SITE.burgers.sanne).get(pad).statusCode())
                    .as(pad)
                    .isEqualTo(403);
        }
    }
}
