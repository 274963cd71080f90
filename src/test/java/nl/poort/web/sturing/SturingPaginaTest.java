package nl.poort.web.sturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.poort.sturing.Meetproef;
import nl.poort.techniek.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SturingPaginaTest {
    private static Stuursite site;

    @BeforeAll
    static void open() {
        site = new Stuursite();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static Meetproef proef() {
        return site.proef;
    }

    @Test
    void de_cijfers_staan_er_in_getallen_en_niet_alleen_als_staaf() {
        var pagina = site.als("sanne").get("/sturing").body();
        assertThat(pagina)
                .contains("inhoudelijk deskundige", "wacht 20 minuten, werk 1 uur", "eerste contact direct afgehandeld")
                .doesNotContain("Hele keten");
        assertThat(site.als("sanne").get("/sturing/norm/k2").body())
                .contains(
                        "eerste contacten die in het gesprek zelf klaar waren, ook na ruggespraak",
                        "alle eerste contacten");
    }

    @Test
    void achter_een_schakel_staan_de_weken_de_teams_en_de_vragen_zelf() {
        var sanne = site.als("sanne");
        assertThat(sanne.get("/sturing/schakel/DESKUNDIGE").body())
                .contains("team Bouwen", "9 t/m 15 maart", "K-2026-000001");
        assertThat(sanne.get("/sturing/schakel/DESKUNDIGE?week=2026-03-09").body())
                .contains("De week van 9 t/m 15 maart");
        assertThat(sanne.get("/sturing/schakel/DESKUNDIGE?week=onzin").statusCode())
                .isEqualTo(200);
        assertThat(sanne.get("/sturing/schakel/BESTAATNIET").statusCode()).isEqualTo(404);
    }

    @Test
    void van_de_hele_keten_zijn_er_totalen_en_geen_vragen() {
        var imre = site.als("imre");
        assertThat(imre.get("/sturing?blik=keten").body()).contains("de hele keten", "inhoudelijk deskundige");
        assertThat(imre.get("/sturing/schakel/DESKUNDIGE?blik=keten").body())
                .contains("alleen totalen")
                .doesNotContain("K-2026-", "team Bouwen");
        assertThat(site.als("wim").get("/sturing?blik=keten").body()).doesNotContain("inhoudelijk deskundige");
    }

    @Test
    void de_export_is_een_tabel_en_dezelfde_cijfers_zijn_er_voor_een_programma() {
        var sanne = site.als("sanne");
        var csv = sanne.get("/sturing/cijfers.csv?weken=4");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(h -> assertThat(h).contains("attachment"));
        assertThat(csv.body()).contains("informatie;inhoudelijk deskundige;2026-03-09;3;3;90;130;6;6");
        var json = sanne.get("/sturing/cijfers.json?weken=4").body();
        assertThat(json).contains("\"DESKUNDIGE\"", "2026-03-09");
        assertThat(Json.read(json, Object[].class)).isNotEmpty();
    }

    @Test
    void een_cel_van_een_export_begint_nooit_een_formule() {
        var csv = new Csv()
                .regel("=1+1", "+31", "-1", "@x", "\tx", "a;b", "zeg \"ja\"", -5)
                .toString();
        assertThat(csv).isEqualTo("\uFEFF'=1+1;'+31;'-1;'@x;'\tx;\"a;b\";\"zeg \"\"ja\"\"\";-5\r\n");
    }

    @Test
    void niets_kwijt_zegt_in_woorden_dat_het_klopt_en_toont_anders_de_rij_met_een_link() {
        assertThat(site.als("sanne").get("/sturing/niets-kwijt").body())
                .contains("Alles klopt. Er is niets kwijt.", "Niets raakt kwijt");
        var v = proef().vraagBijSanne();
        proef().plant("update vragen.vraag set eigenaar = ? where id = ?", UUID.randomUUID(), v.id());
        try {
            assertThat(site.als("sanne").get("/sturing/niets-kwijt").body())
                    .contains("Er klopt 1 ding niet.", "Geen eigenaar of contactpunt: 1")
                    .contains("href=\"/werkplek/vraag/" + v.id() + "\"");
            assertThat(site.als("wim").get("/sturing/niets-kwijt").body()).contains("Alles klopt");
        } finally {
            proef().plant("update vragen.vraag set eigenaar = contactschakel where id = ?", v.id());
        }
    }

    @Test
    void zonder_het_recht_om_te_sturen_komt_niemand_bij_de_cijfers() {
        for (var pad : new String[] {"/sturing", "/sturing/cijfers.csv", "/sturing/niets-kwijt"}) {
            assertThat(site.als("ilse").get(pad).statusCode()).as(pad).isEqualTo(403);
        }
    }
}
