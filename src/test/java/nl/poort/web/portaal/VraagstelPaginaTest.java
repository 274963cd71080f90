package nl.poort.web.portaal;

import static nl.poort.web.portaal.Burgersite.velden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.poort.contact.klantcontact.Afronding;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.keten.vragen.Vraag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VraagstelPaginaTest {
    private static Burgersite site;

    @BeforeAll
    static void open() {
        site = new Burgersite();
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    private static Map<String, String> goed(String woorden) {
        return velden(
                "bij", site.kcc.organisatie().toString(),
                "bedoeling", "VRAAG",
                "vraag", woorden,
                "naam", "Fatima El Amrani",
                "wijze", "BELLEN",
                "telefoon", "06 1234 5678",
                "email", "",
                "kenmerk", "");
    }

    private static int vragen() {
        return site.database
                .eigenaar()
                .withHandle(h -> h.createQuery("select count(*) from vragen.vraag")
                        .mapTo(Integer.class)
                        .one());
    }

    private static Vraag laatste() {
        var kenmerk = site.database
                .eigenaar()
                .withHandle(
                        h -> h.createQuery("select kenmerk from vragen.vraag order by gesteld_op desc, id desc limit 1")
                                .mapTo(String.class)
                                .one());
        return site.m.vragen.findByKenmerk(Burgersite.SYSTEEM, kenmerk).orElseThrow();
    }

    @Test
    void een_vraag_geeft_een_nummer_een_code_en_een_datum_en_is_meteen_te_volgen() {
        var browser = site.browser();
        assertThat(browser.get("/vraag-stellen?bij=" + site.kcc.organisatie()).body())
                .contains("U stelt uw vraag aan");
        var na = browser.post("/vraag-stellen", goed("Waar vraag ik een boot aan? 🚤"));
        assertThat(na.headers().firstValue("Location")).hasValue("/vraag-stellen/ontvangen");
        var vraag = laatste();
        assertThat(browser.get("/vraag-stellen/ontvangen").body())
                .contains(vraag.kenmerk())
                .contains(site.m.volgcode.code(vraag.kenmerk()))
                .contains("Wij bellen u uiterlijk");
        assertThat(browser.get("/volg/vraag").body()).contains("Waar vraag ik een boot aan? 🚤");
        assertThat(site.m.klantcontacten.bijVraag(site.sanne.actor("proef"), vraag.id()))
                .singleElement()
                .satisfies(c -> assertThat(c.kanaal()).isEqualTo("webformulier"));
    }

    @Test
    void hetzelfde_formulier_twee_keer_geeft_een_vraag_en_twee_keer_dezelfde_ontvangst() {
        var velden = goed("Twee keer geklikt");
        int voor = vragen();
        var eerste = site.browser();
        eerste.post("/vraag-stellen", velden);
        var tweede = site.browser();
        tweede.post("/vraag-stellen", velden);
        assertThat(vragen()).isEqualTo(voor + 1);
        var kenmerk = laatste().kenmerk();
        assertThat(eerste.get("/vraag-stellen/ontvangen").body()).contains(kenmerk);
        assertThat(tweede.get("/vraag-stellen/ontvangen").body()).contains(kenmerk);
    }

    @Test
    void alle_fouten_staan_er_in_een_keer_en_wat_getypt_is_blijft_staan() {
        var velden = goed("<b>\"Mag\" het?</b>");
        velden.putAll(Map.of("naam", "", "telefoon", "0612"));
        var fout = site.browser().post("/vraag-stellen", velden);
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body())
                .contains("<title>Fout:")
                .contains("Vul uw naam in")
                .contains("telefoonnummer")
                .contains("&lt;b&gt;");
        int voor = vragen();
        velden.putAll(Map.of("naam", "Fatima", "telefoon", ""));
        assertThat(site.browser().post("/vraag-stellen", velden).body()).contains("dan kunnen wij u bellen");
        assertThat(vragen()).isEqualTo(voor);
    }

    @Test
    void een_te_lange_vraag_en_een_teken_dat_niet_bewaard_kan_worden_worden_in_woorden_geweigerd() {
        assertThat(site.browser().post("/vraag-stellen", goed("x".repeat(4001))).body())
                .contains("hoogstens 4000 tekens");
        var nul = site.browser().post("/vraag-stellen", goed("a\0b"));
        assertThat(nul.statusCode()).isEqualTo(400);
        assertThat(nul.body()).contains("teken dat niet bewaard kan worden");
    }

    @Test
    void zonder_keuze_kan_de_klant_een_organisatie_zoeken() {
        assertThat(site.browser().get("/vraag-stellen").body())
                .contains("Aan wie wilt u uw vraag stellen?")
                .contains("Gemeente Westveld")
                .doesNotContain("Beheerorganisatie");
        assertThat(site.browser().get("/vraag-stellen?zoek=westvelt").body()).contains("Gemeente Westveld");
    }

    private static String eerderContact() {
        var sanne = site.sanne.actor("proef");
        var partij = site.m.partijen.registreer(
                sanne,
                nl.poort.contact.klantcontact.NieuwePartij.persoon(
                        "Fatima El Amrani", nl.poort.contact.klantcontact.DigitaalAdres.telefoon("0612345678")));
        var contact = site.m.klantcontacten.legVast(
                sanne,
                NieuwContact.inkomend("telefoon", partij.id(), "Postcode niet herkend")
                        .met(Map.of("foutcode", "LOC-404")),
                new Afronding(Contactresultaat.KLANT_MELDT_ZELF, "Meldt zelf", "IPLO", null));
        return contact.kenmerk();
    }

    @Test
    void met_het_nummer_van_een_eerder_gesprek_gaat_de_context_mee_voor_dezelfde_klant() {
        var kenmerk = eerderContact();
        var velden = new HashMap<>(goed("Mijn postcode wordt niet herkend"));
        velden.put("kenmerk", kenmerk.toLowerCase());
        velden.put("bij", site.iplo.organisatie().toString());
        assertThat(site.browser().post("/vraag-stellen", velden).statusCode()).isEqualTo(303);
        var vraag = site.m.vragen.findByKenmerk(Burgersite.SYSTEEM, kenmerk).orElseThrow();
        assertThat(vraag.context().get("foutcode")).isEqualTo("LOC-404");
        velden.put("_sleutel", "nog-een-keer");
        assertThat(site.browser().post("/vraag-stellen", velden).body()).contains("Met dit nummer loopt al een vraag");
    }

    @Test
    void wie_het_nummer_van_een_ander_raadt_krijgt_een_eigen_nummer_zonder_die_context() {
        var kenmerk = eerderContact();
        var velden = new HashMap<>(goed("Ik raad maar wat"));
        velden.putAll(Map.of("kenmerk", kenmerk, "telefoon", "06 8765 4321"));
        assertThat(site.browser().post("/vraag-stellen", velden).statusCode()).isEqualTo(303);
        assertThat(site.m.vragen.findByKenmerk(Burgersite.SYSTEEM, kenmerk)).isEmpty();
        assertThat(laatste().context().velden()).isEmpty();
    }

    @Test
    void wie_heel_vaak_verstuurt_moet_even_wachten_en_houdt_zijn_tekst() {
        try (var eigen = new Burgersite()) {
            var browser = eigen.browser();
            var velden = new HashMap<>(goed("Nog een keer"));
            velden.put("bij", eigen.kcc.organisatie().toString());
            for (int i = 0; i < 21; i++) {
                velden.put("_sleutel", "sleutel-" + i);
                // one number, however it is written, and then all kinds of them
                velden.put("telefoon", i > 10 ? "061111111" + i % 10 : i % 2 == 0 ? "06-12 34 56 79" : "+31612345679");
                velden.put("email", "");
                velden.put("wijze", "BELLEN");
                if (i == 11) {
                    var pompen = new HashMap<>(velden);
                    pompen.put("telefoon", "0612345679");
                    assertThat(browser.post("/vraag-stellen", pompen).statusCode())
                            .isEqualTo(429);
                }
                assertThat(browser.post("/vraag-stellen", velden).statusCode()).isEqualTo(303);
            }
            velden.put("_sleutel", "te veel");
            var teVaak = browser.post("/vraag-stellen", velden);
            assertThat(teVaak.statusCode()).isEqualTo(429);
            assertThat(teVaak.body()).contains("Nog een keer").contains("Wacht");
        }
    }
}
