package nl.poort.web.portaal;

import static nl.poort.web.portaal.Burgersite.velden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Overdrachtsoort;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagstand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VolgPaginaTest {
    private static final String WOORDEN = "Mag mijn dakkapel aan de voorkant? <script>alert('x')</script> 🏠 Ünï";
    private static Burgersite site;

    @BeforeAll
    static void open() {
        site = new Burgersite();
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    private static String pagina(Vraag vraag) {
        var antwoord = site.volger(vraag).get("/volg/vraag");
        assertThat(antwoord.statusCode()).isEqualTo(200);
        return antwoord.body();
    }

    private static Vraag beantwoord() {
        var vraag = site.vraag("Wat kost het?");
        site.m.vragen.informeren(site.sanne, vraag.id(), Bekendmaking.KLANTCONTACT, "Het kost 12 euro.");
        return vraag;
    }

    @Test
    void met_nummer_en_code_ziet_de_klant_wat_er_gebeurt_door_wie_en_voor_wanneer() {
        var vraag = site.vraag(WOORDEN);
        assertThat(pagina(vraag))
                .contains("Dag Fatima El Amrani")
                .contains("Wij zoeken dit voor u uit")
                .contains("Wij bellen u uiterlijk")
                .contains("wo 11 maart 17:00")
                .contains("Sanne de Boer")
                .contains("088 123 4501");
    }

    @Test
    void de_eigen_woorden_staan_er_zoals_ze_getypt_zijn_en_doen_niets() {
        assertThat(pagina(site.vraag(WOORDEN)))
                .contains("&lt;script&gt;alert('x')&lt;/script&gt; 🏠 Ünï")
                .doesNotContain("<script>alert");
    }

    @Test
    void kleine_letters_en_spaties_in_nummer_en_code_maken_niet_uit() {
        var vraag = site.vraag("Mag het?");
        var browser = site.browser();
        var code = site.m.volgcode.code(vraag.kenmerk()).toLowerCase().replace("-", " ");
        var binnen = browser.post(
                "/volg", Map.of("kenmerk", vraag.kenmerk().toLowerCase().replace('-', ' '), "code", code));
        assertThat(binnen.headers().firstValue("Location")).hasValue("/volg/vraag");
        assertThat(binnen.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain(vraag.id().toString());
    }

    @Test
    void een_onbekend_nummer_en_een_foute_code_krijgen_hetzelfde_antwoord() {
        var vraag = site.vraag("Mag het?");
        var fout = site.browser().post("/volg", Map.of("kenmerk", vraag.kenmerk(), "code", "2222-2222"));
        var onbekend = site.browser()
                .post("/volg", Map.of("kenmerk", "K-2026-999999", "code", site.m.volgcode.code("K-2026-999999")));
        assertThat(fout.statusCode()).isEqualTo(422).isEqualTo(onbekend.statusCode());
        assertThat(fout.body().replace(vraag.kenmerk(), "N").replace("2222-2222", "C"))
                .isEqualTo(onbekend.body()
                        .replace("K-2026-999999", "N")
                        .replace(site.m.volgcode.code("K-2026-999999"), "C"))
                .contains("horen niet bij elkaar");
    }

    @Test
    void wie_blijft_raden_moet_steeds_langer_wachten_en_daarna_mag_het_weer() {
        try (var eigen = new Burgersite()) {
            var vraag = eigen.vraag("Mag het?");
            var browser = eigen.browser();
            for (int i = 0; i < 6; i++) {
                assertThat(browser.post("/volg", Map.of("kenmerk", vraag.kenmerk(), "code", "2222-222" + i))
                                .statusCode())
                        .isEqualTo(422);
            }
            var goed = Map.of("kenmerk", vraag.kenmerk(), "code", eigen.m.volgcode.code(vraag.kenmerk()));
            var teVaak = browser.post("/volg", goed);
            assertThat(teVaak.statusCode()).isEqualTo(429);
            assertThat(teVaak.body()).contains("Wacht 1 seconde");
            eigen.database.klok().verder(Duration.ofMinutes(2));
            assertThat(browser.post("/volg", goed).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void zonder_code_is_er_niets_te_zien_en_na_afsluiten_ook_niet_meer() {
        assertThat(site.browser().get("/volg/vraag").headers().firstValue("Location"))
                .hasValue("/volg");
        var browser = site.volger(site.vraag("Mag het?"));
        var oud = browser.koekje();
        browser.post("/volg/einde", Map.of());
        assertThat(site.browser().get("/volg/vraag", "Cookie", oud).statusCode())
                .isEqualTo(303);
    }

    @Test
    void een_weigering_ziet_de_klant_nooit() {
        var vraag = site.vraag("Mag het?");
        var overdracht = site.naar(site.sanne, vraag, site.bouwen, Overdrachtsoort.ADVIES);
        site.m.overdrachten.weigeren(site.ilse, overdracht.id(), "Niet van ons, zoek het zelf maar uit");
        assertThat(pagina(vraag))
                .doesNotContainIgnoringCase("weiger")
                .doesNotContain("Niet van ons")
                .doesNotContain("Team Bouwen")
                .doesNotContain("geheim.example")
                .contains("Wij");
    }

    @Test
    void landelijke_schakels_heten_naar_hun_rol_en_niet_naar_hun_afkorting() {
        var vraag = site.vraag("Postcode wordt niet herkend");
        site.naar(site.sanne, vraag, site.iplo, Overdrachtsoort.DOORZENDING);
        var o = site.m.overdrachten.aannemen(
                site.noor,
                site.m
                        .vragen
                        .weg(Burgersite.SYSTEEM, vraag.id())
                        .blad()
                        .orElseThrow()
                        .id());
        site.naar(site.noor, vraag, site.tbo, Overdrachtsoort.DOORZENDING);
        assertThat(o).isNotNull();
        assertThat(pagina(vraag))
                .contains("Uw vraag ligt bij de beheerder van het Omgevingsloket")
                .contains("Het Informatiepunt Leefomgeving heeft dit bekeken en doorgegeven")
                .doesNotContain("TBO")
                .doesNotContain("IPLO");
    }

    @Test
    void wie_meeloopt_ziet_de_stand_van_de_hoofdvraag_met_dezelfde_of_een_latere_datum() {
        var hoofd = site.vraag("Het formulier doet het niet");
        var mee = site.vraag("Bij mij doet het formulier het ook niet");
        site.m.vragen.samenvoegen(site.sanne, mee.id(), hoofd.id());
        site.naar(site.sanne, hoofd, site.bouwen, Overdrachtsoort.ADVIES);
        assertThat(pagina(mee))
                .contains("Een deskundige zoekt uit wat de vraag bedoelt")
                .contains("Bij mij doet het formulier het ook niet")
                .doesNotContain("Het formulier doet het niet")
                .contains("wo 11 maart 17:00");
        site.m.overdrachten.intrekken(site.sanne, blad(hoofd), "gevonden");
        site.m.vragen.informeren(site.sanne, hoofd.id(), Bekendmaking.KLANTCONTACT, "Het is hersteld.");
        assertThat(pagina(mee)).contains("Het is hersteld.").contains("Is uw vraag beantwoord?");
    }

    private static java.util.UUID blad(Vraag vraag) {
        return site.m
                .vragen
                .weg(Burgersite.SYSTEEM, vraag.id())
                .blad()
                .orElseThrow()
                .id();
    }

    @Test
    void een_antwoord_dat_nog_niet_verteld_is_staat_er_niet() {
        var vraag = site.vraag("Mag het?");
        var o = site.naar(site.sanne, vraag, site.bouwen, Overdrachtsoort.ADVIES);
        site.m.overdrachten.aannemen(site.ilse, o.id());
        site.m.overdrachten.beantwoorden(site.ilse, o.id(), Antwoord.van("Intern: zeg maar dat het mag", "wet"));
        assertThat(pagina(vraag))
                .doesNotContain("zeg maar dat het mag")
                .contains("Wij hebben het antwoord en bellen u")
                .contains("Team Bouwen heeft dit uitgezocht");
        site.m.vragen.informeren(site.sanne, vraag.id(), Bekendmaking.KLANTCONTACT, "Ja, dat mag.");
        assertThat(pagina(vraag)).contains("Ja, dat mag.").doesNotContain("zeg maar dat het mag");
    }

    @Test
    void een_vertraging_staat_er_met_reden_en_nieuwe_datum() {
        var vraag = site.vraag("Mag het?");
        site.m.vragen.vertragingMelden(
                site.sanne, vraag.id(), Instant.parse("2026-03-13T16:00:00Z"), "De deskundige is ziek.");
        assertThat(pagina(vraag)).contains("De deskundige is ziek.").contains("vr 13 maart 17:00");
    }

    @Test
    void nee_zegt_de_klant_een_keer_en_dan_gaat_de_vraag_verder_met_een_nieuwe_datum() {
        var vraag = beantwoord();
        var browser = site.volger(vraag);
        assertThat(browser.get("/volg/vraag").body())
                .contains("Is uw vraag beantwoord?")
                .contains("Het kost 12 euro.");
        assertThat(browser.post("/volg/reactie", velden("_formulier", "nee", "beantwoord", "nee"))
                        .body())
                .contains("Schrijf op wat er nog niet is beantwoord");
        var nee = velden("_formulier", "nee", "beantwoord", "nee", "reden", "Per dag of per jaar?");
        assertThat(browser.post("/volg/reactie", nee).statusCode()).isEqualTo(303);
        assertThat(browser.post("/volg/reactie", nee).statusCode()).isEqualTo(303);
        assertThat(site.m.vragen.get(Burgersite.SYSTEEM, vraag.id()).stand()).isEqualTo(Vraagstand.OPEN);
        assertThat(browser.get("/volg/vraag").body())
                .contains("U liet weten dat het nog niet goed was")
                .contains("Wij bellen u uiterlijk");
        assertThat(site.m.gebeurtenissen.list(Burgersite.SYSTEEM, vraag.id()).stream()
                        .filter(g -> g.soort().equals("vraag.heropend")))
                .hasSize(1);
    }

    @Test
    void ja_zegt_de_klant_en_krijgt_dank() {
        var browser = site.volger(beantwoord());
        assertThat(browser.post("/volg/reactie", velden("beantwoord", "ja")).statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/volg/vraag").body()).contains("Dank u wel");
    }
}
