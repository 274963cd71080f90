package nl.poort.web.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import nl.poort.registers.omgeving.Bron;
import nl.poort.registers.omgeving.Gezag;
import nl.poort.registers.omgeving.Laadsoort;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Actor;
import nl.poort.web.Formulier;
import nl.poort.web.Proefsite;
import nl.poort.web.Route;
import nl.poort.web.beheer.OmgevingPagina;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Choosing a place on a page, without a script: by address, on the map, and when the address is not there.
class PlekkiezerTest {
    private static final Actor SYSTEEM = Actor.system("proef");
    private static final AtomicReference<Plek> GEKOZEN = new AtomicReference<>();

    private static Omgevingsdeuren deuren;
    private static Proefsite site;

    @BeforeAll
    static void open() {
        site = new Proefsite((accounts, database) -> {
            deuren = Omgevingsdeuren.open(database.db(), new Organisaties(database.db()));
            var kiezer = new Plekkiezer(database.db(), deuren);
            var toon = new OmgevingPagina(deuren, kiezer).routes().getFirst().handler();
            return List.of(
                    kiezer.routes().getFirst(),
                    new AdresmeldingPagina(deuren.meldingen()).routes().get(0),
                    new AdresmeldingPagina(deuren.meldingen()).routes().get(1),
                    Route.get("/plek", Recht.OPENBAAR, toon),
                    Route.post(
                            "/plek",
                            Recht.OPENBAAR,
                            ctx -> Formulier.verwerk(
                                    ctx,
                                    f -> {
                                        GEKOZEN.set(kiezer.lees(f));
                                        return "/proef";
                                    },
                                    toon)));
        });
        laad(
                Laadsoort.GEMEENTEN,
                "gemeenten.geojson",
                gebieden(
                        gebied("gm9901", "Westveld", 140_000, 150_000),
                        gebied("gm9902", "Oostveld", 150_000, 160_000)));
        laad(Laadsoort.GEZAGEN, "gezagen.csv", """
                code;naam;bestuurslaag
                ws9901;Waterschap Veldwater;WATERSCHAP
                ws9902;Waterschap Diepveen;WATERSCHAP""");
        laad(Laadsoort.WATERSCHAPSTABEL, "tabel.csv", """
                gemeente,waterschap
                gm9901,ws9901
                gm9902,ws9901
                gm9902,ws9902""");
        laad(Laadsoort.ADRESSEN, "adressen.csv", """
                postcode;huisnummer;huisletter;toevoeging;straat;woonplaats;x;y
                9901 AB;12;;;Dorpsstraat;Westveld;145000;505000
                9901AB;14;A;;Dorpsstraat;Westveld;145020;505000
                9901AB;14;B;;Dorpsstraat;Westveld;145021;505000
                9902AA;1;;;Kerkweg;Oostveld;155000;505000""");
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    private static void laad(Laadsoort soort, String naam, String tekst) {
        deuren.ladingen().laad(SYSTEEM, soort, Bron.van(naam, tekst));
    }

    private static String gebieden(String... gebieden) {
        return "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                + "\"urn:ogc:def:crs:EPSG::28992\"}},\"features\":[" + String.join(",", gebieden) + "]}";
    }

    private static String gebied(String code, String naam, int west, int oost) {
        return """
                {"type":"Feature","properties":{"code":"%s","naam":"%s"},"geometry":{"type":"Polygon","coordinates":
                [[[%3$d,500000],[%4$d,500000],[%4$d,510000],[%3$d,510000],[%3$d,500000]]]}}""".formatted(code, naam, west, oost);
    }

    private static Map<String, String> velden(String... paren) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("_sleutel", UUID.randomUUID().toString());
        for (int i = 0; i < paren.length; i += 2) {
            velden.put(paren[i], paren[i + 1]);
        }
        return velden;
    }

    private static String kies(String... paren) {
        GEKOZEN.set(null);
        var antwoord = site.browser().post("/plek", velden(paren));
        assertThat(antwoord.statusCode() == 303).isEqualTo(GEKOZEN.get() != null);
        return antwoord.body();
    }

    @Test
    void een_postcode_en_een_nummer_zijn_genoeg() {
        kies("postcode", "9901 ab", "huisnummer", "12");
        assertThat(GEKOZEN.get().adres()).isEqualTo("Dorpsstraat 12, 9901 AB Westveld");
        assertThat(deuren.gebieden().gezagen(GEKOZEN.get()))
                .extracting(Gezag::code)
                .containsExactly("gm9901", "ws9901");
    }

    @Test
    void van_twee_huizen_met_een_nummer_kiest_iemand_er_een() {
        assertThat(kies("postcode", "9901AB", "huisnummer", "14"))
                .contains("Kies uw adres uit de lijst", "value=\"Dorpsstraat 14B, 9901 AB Westveld\"");
        kies("postcode", "9901AB", "huisnummer", "14", "adres", "Dorpsstraat 14B, 9901 AB Westveld");
        assertThat(GEKOZEN.get().huisnummer()).isEqualTo("14B");
        kies("postcode", "9901AB", "huisnummer", "14 a");
        assertThat(GEKOZEN.get().huisnummer()).isEqualTo("14A");
    }

    @Test
    void wat_geen_adres_kan_zijn_wordt_bij_het_veld_gezegd() {
        assertThat(kies("postcode", "99", "huisnummer", "12")).contains("id=\"fout-postcode\"");
        assertThat(kies("postcode", "9901AB", "huisnummer", "twaalf")).contains("id=\"fout-huisnummer\"");
        assertThat(kies()).contains("id=\"fout-postcode\"", "id=\"fout-huisnummer\"");
        assertThat(kies("postcode", "\"><script>alert(1)</script>", "huisnummer", "1"))
                .doesNotContain("<script>alert");
    }

    @Test
    void wiens_adres_er_niet_bij_staat_krijgt_een_code_en_gaat_in_dezelfde_stap_verder_op_de_kaart() {
        assertThat(kies("postcode", "9901AB", "huisnummer", "99")).contains("Mijn adres staat er niet bij");
        var browser = site.browser();
        var na = browser.post(
                "/loket/adres-onbekend",
                velden("postcode", "9901AB", "huisnummer", "99", "werk", "dakkapel & meer", "terug", "/plek"));
        var naar = na.headers().firstValue("Location").orElseThrow();
        assertThat(naar).startsWith("/plek?").contains("werk=dakkapel+%26+meer");
        var pagina = browser.get(naar).body();
        var code = Pattern.compile("AO-[A-Z0-9]{6}").matcher(pagina);
        assertThat(code.find()).isTrue();
        assertThat(pagina).contains("name=\"postcode\" value=\"9901AB\"", "id=\"plekkaart\"", "Gemeente Westveld");
        kies(
                "plekwijze",
                "kaart",
                "melding",
                code.group(),
                "kaartx",
                "145010.0",
                "kaarty",
                "505000.0",
                "kaartbreedte",
                "800.0");
        assertThat(GEKOZEN.get().postcode()).isEqualTo("9901AB");
        assertThat(GEKOZEN.get().adres()).contains("9901AB 99", code.group());

        var kim = site.browser();
        kim.meldAan();
        assertThat(kim.get("/adresmeldingen").body()).contains(code.group());
        var melding = deuren.meldingen()
                .find(code.group().toLowerCase().replace("-", " "))
                .orElseThrow();
        assertThat(kim.get("/adresmeldingen?code=" + code.group()).body()).contains("9901AB 99");
        kim.post(
                "/adresmeldingen/" + melding.id() + "/afhandeling",
                velden("code", code.group(), "uitkomst", "Gemeld bij de beheerder van de adressen"));
        assertThat(deuren.meldingen().find(code.group()).orElseThrow().afhandelaar())
                .isEqualTo("Kim de Vries");
        assertThat(site.browser().get("/adresmeldingen").body()).doesNotContain("9901AB 99");
    }

    @Test
    void terug_gaat_alleen_naar_een_pagina_van_ons() {
        var na = site.browser().post("/loket/adres-onbekend", velden("terug", "https://kwaad.example/"));
        assertThat(na.headers().firstValue("Location").orElseThrow()).startsWith("/?");
    }

    @Test
    void de_kaart_gaat_met_knoppen_naar_elke_plek_en_houdt_wat_getypt_is() {
        var begin = "/plek?plekwijze=kaart&postcode=9901AB&huisnummer=99&kaartx=145000&kaarty=505000&kaartbreedte=600";
        assertThat(site.browser().get(begin + "&kaart=oost").body())
                .contains("name=\"kaartx\" value=\"145200.0\"", "name=\"huisnummer\" value=\"99\"");
        assertThat(site.browser().get(begin + "&kaart=in").body()).contains("name=\"kaartbreedte\" value=\"300.0\"");
        assertThat(site.browser().get(begin + "&kaart=ga&gemeente=gm9902").body())
                .contains("Gemeente Oostveld");
        assertThat(site.browser().get(begin).body()).contains("bij Dorpsstraat 12");
        assertThat(site.browser()
                        .get("/plek?plekwijze=kaart&kaartx=NaN&kaarty=1e400&kaartbreedte=-1&kaart=x")
                        .body())
                .contains("id=\"plekkaart\"");
    }

    @Test
    void wie_niets_aanwijst_op_de_kaart_hoort_dat() {
        assertThat(kies("plekwijze", "kaart")).contains("Zet eerst het kruis op uw plek");
        var oost = "plekwijze kaart gemeente gm9902 waterschap ws9901 kaarty 505000.0 kaartbreedte 14666.7 kaartx ";
        assertThat(kies((oost + "155000.0").split(" "))).contains("Zet eerst het kruis op uw plek");
        kies((oost + "155100.0").split(" "));
        assertThat(GEKOZEN.get().x()).isEqualTo(155_100);
    }

    @Test
    void een_gebied_raakt_twee_gemeenten_en_een_kruisende_grens_wordt_in_woorden_geweigerd() {
        var hoeken = "hoek=149900,505000&hoek=150300,505000&hoek=150300,505300";
        var pagina = site.browser()
                .get("/plek?wie=1&waterschap=ws9902&plekwijze=kaart&kaartvorm=gebied&kaartx=149900&kaarty=505300"
                        + "&kaartbreedte=1000&kaart=hoek&" + hoeken)
                .body();
        assertThat(pagina).contains("4 hoeken gezet", "Gemeente Westveld", "Gemeente Oostveld", "25,0%", "75,0%");
        var kruis = site.browser()
                .get("/plek?wie=1&plekwijze=kaart&kaartvorm=gebied&kaartx=150000&kaarty=505000&kaartbreedte=1000"
                        + "&hoek=149900,505000&hoek=150300,505300&hoek=150300,505000&hoek=149900,505300")
                .body();
        assertThat(kruis).contains("id=\"fout-kaart\"", "kruist of raakt zichzelf");
        assertThat(site.browser()
                        .get(
                                "/plek?wie=1&plekwijze=kaart&kaartvorm=gebied&kaartx=150000&kaarty=505000&kaartbreedte=1000")
                        .body())
                .contains("minstens drie hoeken");
    }

    @Test
    void waar_twee_waterschappen_kunnen_zijn_wordt_het_gevraagd() {
        assertThat(kies("postcode", "9902AA", "huisnummer", "1"))
                .contains("Welk waterschap is het?", "Waterschap Veldwater", "Waterschap Diepveen", "Dat weet ik niet");
        kies("postcode", "9902AA", "huisnummer", "1", "waterschap", "ws9902");
        assertThat(deuren.gebieden().gezagen(GEKOZEN.get()))
                .extracting(Gezag::code)
                .containsExactly("gm9902", "ws9902");
        kies("postcode", "9902AA", "huisnummer", "1", "waterschap", "onbekend");
        assertThat(GEKOZEN.get().waterschap()).isNull();
    }
}
