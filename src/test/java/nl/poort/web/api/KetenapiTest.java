package nl.poort.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KetenapiTest {
    private static Apiproef proef;

    @BeforeAll
    static void open() {
        proef = new Apiproef();
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void een_vraag_gaat_langs_drie_systemen_heen_en_terug() {
        var aanbod = proef.gemeente.vraagt(proef.iplo, "W-1").eis(201);
        var kenmerk = aanbod.tekst("kenmerk");
        var bijIplo = "/overdrachten/" + aanbod.tekst("id");
        assertThat(aanbod.ruw().headers().firstValue("Location")).hasValue("/keten/api/v1" + bijIplo);

        assertThat(proef.iplo.get(bijIplo).eis(200).tekst("richting")).isEqualTo("naar_ons");
        proef.iplo.post(bijIplo + "/aanneming", null).eis(200);
        proef.iplo
                .post(bijIplo + "/informatievraag", Map.of("tekst", "Sinds wanneer?"))
                .eis(200);
        assertThat(proef.gemeente
                        .post(bijIplo + "/informatie", Map.of("tekst", "Sinds gisteren"))
                        .eis(200)
                        .tekst("stand"))
                .isEqualTo("aangenomen");

        var verder = Map.of(
                "referentie", "I-1",
                "kenmerk", kenmerk,
                "naarTeam", proef.tbo.team.id(),
                "soort", "doorzending",
                "gevraagd", "Herstel het adres");
        var bijTbo = "/overdrachten/"
                + proef.iplo.post("/overdrachten", verder).eis(201).tekst("id");
        proef.tbo.post(bijTbo + "/aanneming", null).eis(200);
        var antwoord = Map.of("tekst", "Het adres is hersteld", "bron", "BAG", "resultaat", Map.of("register", "BAG"));
        proef.tbo.post(bijTbo + "/antwoord", antwoord).eis(200);

        assertThat(proef.iplo.get(bijIplo).tekst("teDoen")).isEqualTo("afmelden");
        proef.iplo.post(bijIplo + "/antwoord", antwoord).eis(200);
        var bijGemeente = proef.gemeente.get("/vragen/" + kenmerk).eis(200);
        assertThat(bijGemeente.tekst("stand")).isEqualTo("beantwoord");
        assertThat(bijGemeente.json().at("/antwoord/tekst").asText()).isEqualTo("Het adres is hersteld");
        assertThat(proef.gemeente
                        .post("/vragen/" + kenmerk + "/bekendmaking", Map.of("hoe", "bericht"))
                        .eis(200)
                        .tekst("stand"))
                .isEqualTo("gesloten");
        assertThat(proef.gemeente.get(bijIplo).tekst("stand")).isEqualTo("teruggekoppeld");
    }

    @Test
    void weigeren_gaat_met_een_reden_en_intrekken_kan_alleen_de_vrager() {
        var geweigerd =
                "/overdrachten/" + proef.gemeente.vraagt(proef.iplo, "W-2").tekst("id");
        proef.iplo.post(geweigerd + "/weigering", Map.of()).eis(400);
        assertThat(proef.iplo
                        .post(geweigerd + "/weigering", Map.of("reden", "Dit is niet van ons"))
                        .eis(200)
                        .tekst("stand"))
                .isEqualTo("geweigerd");
        assertThat(proef.gemeente.get(geweigerd).tekst("reden")).isEqualTo("Dit is niet van ons");

        var ingetrokken =
                "/overdrachten/" + proef.gemeente.vraagt(proef.iplo, "W-3").tekst("id");
        proef.iplo
                .post(ingetrokken + "/intrekking", Map.of("reden", "niet meer nodig"))
                .eis(422);
        assertThat(proef.gemeente
                        .post(ingetrokken + "/intrekking", Map.of("reden", "niet meer nodig"))
                        .eis(200)
                        .tekst("stand"))
                .isEqualTo("ingetrokken");
    }

    @Test
    void een_partner_ziet_de_context_en_niet_de_woorden_van_de_klant_en_na_afloop_niets_meer() {
        var o = proef.gemeente.vraagt(proef.iplo, "W-4").eis(201);
        var pad = "/overdrachten/" + o.tekst("id");
        assertThat(proef.iplo.get(pad).json().at("/context/foutcode").asText()).isEqualTo("LOC-404");
        var vraag = proef.iplo.get("/vragen/" + o.tekst("kenmerk")).eis(200);
        assertThat(vraag.json().has("tekst")).isFalse();
        assertThat(vraag.json().has("context")).isFalse();
        assertThat(proef.gemeente.get("/vragen/" + o.tekst("kenmerk")).tekst("tekst"))
                .isEqualTo("Postcode 4921BV nummer 1 wordt niet herkend");

        proef.iplo.post(pad + "/weigering", Map.of("reden", "Niet van ons")).eis(200);
        assertThat(proef.iplo.get(pad).eis(200).json().get("context")).isEmpty();
        proef.iplo.get("/vragen/" + o.tekst("kenmerk")).eis(404);
    }

    @Test
    void de_lijst_geeft_elke_overdracht_een_keer_ook_in_bladzijden() {
        for (int i = 0; i < 7; i++) {
            proef.gemeente.vraagt(proef.tbo, "L-" + i).eis(201);
        }
        var gezien = new java.util.ArrayList<String>();
        var volgende = "";
        do {
            var bladzijde = proef.tbo
                    .get("/overdrachten?stand=aangeboden&limiet=3" + volgende)
                    .eis(200);
            bladzijde
                    .json()
                    .get("overdrachten")
                    .forEach(o -> gezien.add(o.get("referentie").asText()));
            volgende = bladzijde.json().has("volgende") ? "&na=" + bladzijde.tekst("volgende") : null;
        } while (volgende != null);
        assertThat(gezien).doesNotHaveDuplicates().contains("L-0", "L-1", "L-2", "L-3", "L-4", "L-5", "L-6");
        assertThat(proef.gemeente.get("/overdrachten?referentie=L-3").json().get("overdrachten"))
                .hasSize(1);
        proef.tbo.get("/overdrachten?stand=kwijt").eis(400);
        proef.tbo.get("/overdrachten?limiet=1000").eis(400);
        assertThat(proef.tbo
                        .get("/schakels?soort=iplo")
                        .eis(200)
                        .json()
                        .get("schakels")
                        .findValuesAsText("team"))
                .contains(proef.iplo.team.id().toString());
    }

    @Test
    void alle_veldfouten_komen_in_een_keer_en_onbekende_velden_worden_nooit_gezet() {
        var fout = proef.gemeente
                .post("/overdrachten", Map.of("soort", "kwijt", "naarTeam", "x", "vraag", Map.of("tekst", 3)))
                .eis(400);
        assertThat(fout.json().get("invalidParams").findValuesAsText("name"))
                .contains(
                        "referentie", "gevraagd", "soort", "naarTeam", "vraag.tekst", "vraag.soort", "vraag.onderwerp");

        var vol = new java.util.HashMap<>(Apiproef.nieuw(proef.iplo, "F-1"));
        var id = UUID.randomUUID();
        vol.put("id", id);
        vol.put("organisatie", proef.tbo.team.organisatie());
        vol.put("vanOrganisatie", proef.tbo.team.organisatie());
        vol.put("stand", "beantwoord");
        vol.put("aangebodenOp", "2001-01-01T00:00:00Z");
        vol.put("rol", "admin");
        vol.put("_links", Map.of("self", "x"));
        var gemaakt = proef.gemeente.post("/overdrachten", vol).eis(201);
        assertThat(gemaakt.tekst("id")).isNotEqualTo(id.toString());
        assertThat(gemaakt.tekst("stand")).isEqualTo("aangeboden");
        assertThat(gemaakt.json().at("/van/organisatie").asText())
                .isEqualTo(proef.gemeente.team.organisatie().toString());
        assertThat(gemaakt.tekst("aangebodenOp")).startsWith("2026-");
        assertThat(proef.gemeente
                        .post("/overdrachten", metVanTeam(proef.tbo.team.id()))
                        .eis(400)
                        .json()
                        .at("/invalidParams/0/name")
                        .asText())
                .isEqualTo("vanTeam");
    }

    private static Map<String, Object> metVanTeam(UUID team) {
        var inhoud = new java.util.HashMap<>(Apiproef.nieuw(proef.iplo, "F-2"));
        inhoud.put("vanTeam", team);
        return inhoud;
    }

    @Test
    void elke_letter_van_elke_taal_komt_terug_zoals_hij_ging() {
        for (var tekst : List.of(
                "e\u0301\u0323",
                "\u202Egeheim",
                "👩🏽‍🚀 ok",
                "ﷺ",
                "  spatie vooraf ",
                "a\tb\nc",
                "<script>alert(1)</script>")) {
            var inhoud = new java.util.HashMap<>(Apiproef.nieuw(proef.iplo, "U-" + tekst.hashCode()));
            inhoud.put("gevraagd", tekst);
            var id = proef.gemeente.post("/overdrachten", inhoud).eis(201).tekst("id");
            assertThat(proef.iplo.get("/overdrachten/" + id).tekst("gevraagd")).isEqualTo(tekst);
        }
    }

    @Test
    void wat_niet_te_lezen_is_geeft_400_413_of_415_en_nooit_500() {
        var goed = "{\"reden\":\"niet van ons\"}";
        var pad = "/overdrachten/" + proef.gemeente.vraagt(proef.iplo, "X-1").tekst("id") + "/weigering";
        for (var fout : List.of(
                "{\"reden\":\"a\",\"reden\":\"b\"}",
                "{\"reden\":\"\\u0000\"}",
                "{\"reden\":\"\\ud800\"}",
                "{\"reden\":\"" + "x".repeat(4_001) + "\"}",
                "{\"reden\":",
                "[]",
                "null",
                "{} {}",
                "[".repeat(5_000),
                "{\"reden\":1e999999999}")) {
            proef.stuur("POST", pad, proef.iplo.sleutel, fout).eis(400);
        }
        proef.stuur("POST", pad, proef.iplo.sleutel, goed, "Content-Type", "text/plain")
                .eis(415);
        proef.stuur("POST", pad, proef.iplo.sleutel, goed, "Content-Type", "application/x-www-form-urlencoded")
                .eis(415);
        proef.stuur("POST", pad, proef.iplo.sleutel, "{\"reden\":\"" + "x".repeat(1_100_000) + "\"}")
                .eis(413);
        assertThat(proef.iplo.get(pad.replace("/weigering", "")).tekst("stand")).isEqualTo("aangeboden");
    }
}
