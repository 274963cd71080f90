package nl.poort.web.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.poort.keten.vragen.Vraag;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GastlinkPaginaTest {
    private static Werkplekproef proef;

    @BeforeAll
    static void open() {
        proef = new Werkplekproef();
    }

    @AfterAll
    static void close() {
        proef.close();
    }

    private static Vraag naar(String schakel) {
        return proef.bureau("sanne")
                .zegToe("naar", proef.team(schakel).toString(), "gevraagd", "Welke steen mag hier?");
    }

    private static long berichtenMet(String tekst) {
        return proef.test
                .eigenaar()
                .withHandle(h -> h.createQuery("select count(*) from berichten.bericht where tekst like :t")
                        .bind("t", "%" + tekst + "%")
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void wie_het_vroeg_krijgt_een_keer_een_link_en_een_code_met_hoe_lang_ze_werken() {
        var vraag = naar("KETENPARTNER");
        var sanne = proef.bureau("sanne");
        var antwoord = sanne.actie(vraag, Actie.GASTLINK, "gastmail", "");
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Location")).isEmpty();
        assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(antwoord.body())
                .contains("http://localhost:8080/gast/", "maar één keer zien", "Daarna verloopt het verzoek")
                .containsPattern("value=\"\\d{3} \\d{3}\"");
        var pad = Pattern.compile("http://localhost:8080(/gast/[\\w-]+)").matcher(antwoord.body());
        assertThat(pad.find()).isTrue();
        assertThat(sanne.pagina("/werkplek/vraag/" + vraag.id())).doesNotContain(pad.group(1));
    }

    @Test
    void op_verzoek_mailt_poort_de_link_zonder_de_code_en_de_klant_ziet_dat_bericht_niet() {
        var vraag = naar("KETENPARTNER");
        var sanne = proef.bureau("sanne");
        assertThat(sanne.actie(vraag, Actie.GASTLINK, "gastmail", "geen adres").body())
                .contains("Dit e-mailadres klopt niet");
        var body = sanne.actie(vraag, Actie.GASTLINK, "gastmail", "steen@partner.example")
                .body();
        var link = Pattern.compile("http://localhost:8080/gast/[\\w-]+").matcher(body);
        var code = Pattern.compile("value=\"(\\d{3} \\d{3})\"").matcher(body);
        assertThat(link.find() && code.find()).isTrue();
        assertThat(body).contains("Poort mailt de link naar");
        assertThat(berichtenMet(link.group())).isEqualTo(1);
        assertThat(berichtenMet(code.group(1))).isZero();
        var gemeente = new Actor(null, "Proef", vraag.organisatie(), "proef");
        assertThat(proef.m.berichten.opPagina(gemeente, vraag.id()))
                .noneMatch(b -> b.tekst().contains("/gast/"));
    }

    @Test
    void niemand_wordt_met_uitnodigingen_bestookt() {
        var vraag = naar("KETENPARTNER");
        var sanne = proef.bureau("sanne");
        for (int i = 0; i < 10; i++) {
            assertThat(sanne.actie(vraag, Actie.GASTLINK, "gastmail", "druk@partner.example")
                            .statusCode())
                    .isEqualTo(200);
        }
        sanne.actie(vraag, Actie.GASTLINK, "gastmail", "Druk@partner.example");
        var teVaak = sanne.actie(vraag, Actie.GASTLINK, "gastmail", "druk@partner.example");
        assertThat(teVaak.statusCode()).isEqualTo(429);
        assertThat(teVaak.body()).contains("Wacht").doesNotContain("localhost:8080/gast/");
        assertThat(sanne.actie(vraag, Actie.GASTLINK, "gastmail", "ander@partner.example")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void hetzelfde_formulier_nog_een_keer_maakt_geen_tweede_link() {
        var vraag = naar("KETENPARTNER");
        var o = proef.m.vragen.weg(Werkplekproef.PROGRAMMA, vraag.id()).blad().orElseThrow();
        var sleutel = UUID.randomUUID().toString();
        var velden = new String[] {"_sleutel", sleutel, "overdracht", o.id().toString(), "gastmail", ""};
        var pad = "/werkplek/vraag/" + vraag.id() + "/gastlink";
        var sanne = proef.bureau("sanne");
        assertThat(sanne.stuur(pad, velden).body()).contains("/gast/");
        var tweede = sanne.stuur(pad, velden);
        assertThat(tweede.statusCode()).isEqualTo(303);
        assertThat(tweede.body()).doesNotContain("/gast/");
    }

    @Test
    void een_team_dat_met_poort_werkt_krijgt_geen_link_en_een_ander_mag_hem_niet_maken() {
        var metPoort = naar("DESKUNDIGE");
        var sanne = proef.bureau("sanne");
        assertThat(sanne.kan(metPoort, Actie.GASTLINK)).isFalse();
        var vraag = naar("KETENPARTNER");
        assertThat(sanne.kan(vraag, Actie.GASTLINK)).isTrue();
        var o = proef.m.vragen.weg(Werkplekproef.PROGRAMMA, vraag.id()).blad().orElseThrow();
        var vreemd = proef.bureau("ilse")
                .stuur("/werkplek/vraag/" + vraag.id() + "/gastlink", "overdracht", o.id().toString(), "gastmail", "");
        assertThat(vreemd.body()).contains("Alleen wie het vroeg").doesNotContain("/gast/");
    }
}
