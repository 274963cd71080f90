package nl.poort.web.api;

import static nl.poort.web.api.Applicatiesite.geheim;
import static nl.poort.web.api.Applicatiesite.velden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.poort.registers.Registerproef;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.web.Proefsite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The screens on which an administrator keeps the programs of suppliers, beside the APIs those use.
class ApplicatiePaginaTest {
    private static final Actor PROGRAMMA = Actor.system("proef");
    private static final String PAD = "/beheer/applicaties";

    private static Applicatiesite site;
    private static Registerproef p;
    private static Proefsite.Browser bea;

    @BeforeAll
    static void open() {
        site = new Applicatiesite();
        p = site.p;
        bea = site.bea;
    }

    @AfterAll
    static void sluit() {
        site.close();
    }

    @Test
    void een_nieuw_geheim_is_een_keer_te_zien_en_het_oude_sterft_meteen_of_na_de_gekozen_tijd() {
        p.client(p.gemeente, "vernieuwen", null);
        var pad = PAD + "/" + site.van("vernieuwen").uuid();
        assertThat(site.lees("vernieuwen", "kort")).isEqualTo(200);
        var velden = velden("client", "vernieuwen", "overgang", "7");
        var eerste = geheim(bea.post(pad + "/geheim", velden));
        assertThat(bea.get(pad).body()).doesNotContain(eerste).contains("het oude werkt ook nog");
        assertThat(bea.post(pad + "/geheim", velden).statusCode())
                .as("sent again")
                .isEqualTo(303);
        assertThat(site.lees("vernieuwen", eerste)).isEqualTo(200);
        assertThat(site.lees("vernieuwen", "kort")).isEqualTo(200);
        p.test.klok().verder(Duration.ofDays(7).plusSeconds(1));
        assertThat(site.lees("vernieuwen", "kort")).isEqualTo(403);
        assertThat(site.lees("vernieuwen", eerste)).isEqualTo(200);

        var tweede = geheim(bea.post(pad + "/geheim", velden("client", "vernieuwen", "overgang", "0")));
        assertThat(site.lees("vernieuwen", eerste)).isEqualTo(403);
        assertThat(site.lees("vernieuwen", tweede)).isEqualTo(200);
        assertThat(p.m.gebeurtenissen.list(PROGRAMMA, site.van("vernieuwen").uuid()))
                .extracting(g -> g.soort())
                .contains("geheim.vernieuwd", "bron.gewijzigd");
        assertThat(p.m.gebeurtenissen.list(PROGRAMMA, site.van("vernieuwen").uuid()))
                .noneMatch(g -> g.inhoud().contains(tweede) || g.inhoud().contains(eerste));
    }

    @Test
    void wanneer_een_client_id_voor_het_laatst_gebruikt_is_staat_er() {
        p.client(p.gemeente, "gebruikt", null);
        assertThat(site.client("gebruikt").gebruiktOp()).isNull();
        assertThat(site.lees("gebruikt", "fout")).isEqualTo(403);
        assertThat(site.client("gebruikt").gebruiktOp()).isNull();
        site.lees("gebruikt", "kort");
        var toen = site.client("gebruikt").gebruiktOp();
        assertThat(toen).isNotNull();
        p.test.klok().verder(Duration.ofMinutes(5));
        site.lees("gebruikt", "kort");
        assertThat(site.client("gebruikt").gebruiktOp()).isAfter(toen);
        assertThat(bea.get(PAD).body()).contains("vandaag");
    }

    @Test
    void met_de_schakelaar_aan_zet_een_programma_een_geheim_langs_elke_api_en_alleen_van_de_eigen_organisatie() {
        p.client(p.gemeente, "langs-de-api", null);
        p.client(site.ander, "elders", null);
        var rechten = List.of(new Autorisatie(Component.AC, List.of("autorisaties.lezen"), null, null, null, null));
        var lezer = p.client(p.gemeente, "alleen-lezen", rechten);
        var invoer = Map.of("identifier", "langs-de-api", "secret", "nog-korter");
        lezer.post("/zaken/api/v1/jwtsecret", invoer).eis(403);
        for (var api : List.of("zaken", "catalogi", "documenten", "besluiten", "autorisaties", "notificaties")) {
            assertThat(p.alles
                            .post("/" + api + "/api/v1/jwtsecret/", invoer)
                            .eis(201)
                            .tekst("identifier"))
                    .isEqualTo("langs-de-api");
        }
        assertThat(site.lees("langs-de-api", "nog-korter")).isEqualTo(200);
        assertThat(site.lees("langs-de-api", "kort")).isEqualTo(403);
        p.alles
                .post("/zaken/api/v1/jwtsecret", Map.of("identifier", "elders", "secret", "gekaapt"))
                .eisFout("identifier", "unknown");
        assertThat(p.routes).noneMatch(r -> r.path().endsWith("/jwtsecret"));
    }

    @Test
    void rechten_gelden_per_onderdeel_type_en_vertrouwelijkheid_en_zijn_te_wijzigen() {
        p.client(p.gemeente, "beperkt", null);
        var pad = PAD + "/" + site.van("beperkt").uuid();
        assertThat(bea.get(pad).body()).contains("Deze applicatie mag alles");
        var leeg = bea.post(pad + "/rechten/drc", velden("gezien", site.gezien(bea, pad)));
        assertThat(leeg.statusCode()).isEqualTo(422);
        assertThat(leeg.body())
                .contains("Kies een of meer rechten", "Kies waarvoor dit recht geldt", "Kies tot en met welke");
        var doel = "type:" + site.catalogus.substring(site.catalogus.length() - 36) + ":Brief";
        assertThat(bea.get(pad + "/rechten/drc").body()).contains(doel, "Alles in WEST");
        assertThat(bea.post(
                                pad + "/rechten/drc",
                                velden(
                                        "gezien",
                                        site.gezien(bea, pad),
                                        "scopes",
                                        "documenten.lezen",
                                        "doelen",
                                        doel,
                                        "tot",
                                        "INTERN"))
                        .statusCode())
                .isEqualTo(303);
        var recht = site.van("beperkt").autorisaties().getFirst();
        assertThat(recht.component()).isEqualTo(Component.DRC);
        assertThat(recht.identificatie()).isEqualTo("Brief");
        assertThat(recht.maxVertrouwelijkheidaanduiding()).isEqualTo(Vertrouwelijkheidaanduiding.INTERN);
        assertThat(site.van("beperkt").heeftAlleAutorisaties()).isFalse();
        assertThat(bea.get(pad).body()).contains("Brief", "Intern", "documenten.lezen");

        bea.post(pad + "/rechten/ztc", velden("gezien", site.gezien(bea, pad), "scopes", "catalogi.lezen"));
        assertThat(site.van("beperkt").autorisaties()).hasSize(2);
        bea.post(
                pad + "/rechten/drc",
                velden(
                        "gezien",
                        site.gezien(bea, pad),
                        "plek",
                        "0",
                        "scopes",
                        "documenten.aanmaken",
                        "doelen",
                        doel,
                        "tot",
                        "GEHEIM"));
        assertThat(site.van("beperkt").autorisaties())
                .extracting(a -> a.scopes().getFirst())
                .containsExactly("documenten.aanmaken", "catalogi.lezen");
        bea.post(pad + "/rechten/0/verwijdering", velden("gezien", site.gezien(bea, pad)));
        var laatste = bea.post(pad + "/rechten/0/verwijdering", velden("gezien", site.gezien(bea, pad)));
        assertThat(laatste.body()).contains("Dit is het enige recht");
        assertThat(site.van("beperkt").autorisaties()).hasSize(1);
        bea.post(pad + "/alles", velden("gezien", site.gezien(bea, pad)));
        assertThat(site.van("beperkt").heeftAlleAutorisaties()).isTrue();
    }

    @Test
    void een_applicatie_heeft_meer_client_ids_en_wie_een_oud_scherm_heeft_overschrijft_niets() {
        p.client(p.gemeente, "een", null);
        var pad = PAD + "/" + site.van("een").uuid();
        var oud = site.gezien(bea, pad);
        var beide = velden("gezien", oud, "label", "Twee ids", "clientIds", "een\ntwee", "gereed", "ja");
        assertThat(bea.post(pad, beide).statusCode()).isEqualTo(303);
        assertThat(site.van("twee").clientIds()).containsExactly("een", "twee");
        assertThat(site.van("twee").alleenIsGereedVoorPublicatie()).isTrue();
        assertThat(site.lees("twee", "kort")).isEqualTo(403);
        var geheim = geheim(bea.post(pad + "/geheim", velden("client", "twee", "overgang", "0")));
        assertThat(site.lees("twee", geheim)).isEqualTo(200);
        assertThat(site.lees("een", "kort")).isEqualTo(200);
        var teLaat = bea.post(pad, velden("gezien", oud, "label", "Te laat", "clientIds", "een"));
        assertThat(teLaat.body()).contains("Iemand anders heeft deze applicatie intussen gewijzigd");
        assertThat(site.van("een").label()).isEqualTo("Twee ids");
        bea.post(pad, velden("gezien", site.gezien(bea, pad), "label", "Een id", "clientIds", "een"));
        assertThat(site.lees("twee", geheim)).isEqualTo(403);
    }

    @Test
    void een_beheerder_komt_niet_bij_de_applicatie_of_de_catalogus_van_een_ander() {
        var vreemd = p.client(site.ander, "van-oost", null);
        var vreemdeCatalogus = Applicatiesite.catalogus(vreemd, "OOST");
        var id = p.zgw.applicaties
                .list(p.binnen(site.ander), Zoekvraag.ALLES)
                .rijen()
                .getFirst()
                .uuid();
        var pad = PAD + "/" + id;
        p.client(p.gemeente, "eigen", null);
        var gezien = site.gezien(bea, PAD + "/" + site.van("eigen").uuid());
        assertThat(bea.get(PAD).body()).doesNotContain("van-oost");
        assertThat(bea.get(pad).statusCode()).isEqualTo(404);
        assertThat(bea.get(pad + "/rechten/zrc").statusCode()).isEqualTo(404);
        for (var weg : List.of("", "/alles", "/rechten/0/verwijdering", "/rechten/ztc", "/geheim", "/verwijdering")) {
            var velden = velden(
                    "gezien",
                    gezien,
                    "label",
                    "Gekaapt",
                    "clientIds",
                    "gekaapt",
                    "client",
                    "van-oost",
                    "overgang",
                    "0",
                    "scopes",
                    "catalogi.lezen");
            assertThat(bea.post(pad + weg, velden).statusCode()).as(weg).isIn(404, 422);
        }
        assertThat(p.zgw.applicaties.herken("van-oost").orElseThrow().geheim()).isEqualTo("kort".getBytes());
        vreemd.get("/catalogi/api/v1/catalogussen").eis(200);
        var eigen = PAD + "/" + site.van("eigen").uuid();
        var geweigerd = bea.post(
                eigen + "/rechten/zrc",
                velden(
                        "gezien",
                        site.gezien(bea, eigen),
                        "scopes",
                        "zaken.lezen",
                        "doelen",
                        "catalogus:" + vreemdeCatalogus.substring(vreemdeCatalogus.length() - 36),
                        "tot",
                        "INTERN"));
        assertThat(geweigerd.body()).contains("Kies waarvoor dit recht geldt");
    }
}
