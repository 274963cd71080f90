package nl.poort.registers.autorisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.Registerproef;
import nl.poort.techniek.db.Zicht;
import nl.poort.techniek.http.Misgok;
import nl.poort.techniek.register.Toegang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The Autorisaties API on the real server (ac-001 to ac-003, gen-10, gen-12, gen-13).
class ApplicatiesTest {
    private static final String PAD = "/autorisaties/api/v1/applicaties";
    private static Registerproef p;

    @BeforeAll
    static void open() {
        p = new Registerproef();
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static Map<String, Object> applicatie(String client) {
        return Map.of(
                "clientIds",
                List.of(client),
                "label",
                "Formulieren",
                "autorisaties",
                List.of(Map.of("component", "ztc", "scopes", List.of("catalogi.lezen"))));
    }

    @Test
    void een_applicatie_komt_terug_zoals_zij_gemaakt_is() {
        var gemaakt = p.alles.post(PAD, applicatie("heen-en-weer")).eis(201);
        assertThat(gemaakt.kop("Location")).isEqualTo(gemaakt.url());
        assertThat(gemaakt.kop("API-version")).isEqualTo("1.1.0");
        var gelezen = p.alles.get(gemaakt.url()).eis(200);
        assertThat(gelezen.json()).isEqualTo(gemaakt.json());
        assertThat(p.alles
                        .get(gemaakt.url(), "If-None-Match", gelezen.kop("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(p.alles
                        .get(PAD + "/consumer?clientId=heen-en-weer")
                        .eis(200)
                        .json()
                        .path(0))
                .isEqualTo(gemaakt.json());
        assertThat(p.alles
                        .get(PAD + "?clientIds=bestaat-niet,heen-en-weer")
                        .eis(200)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        p.alles.delete(gemaakt.url()).eis(204);
        p.alles.get(gemaakt.url()).eis(404);
    }

    @Test
    void ac_001_een_client_id_hoort_bij_een_applicatie() {
        p.alles.post(PAD, applicatie("dubbel")).eis(201);
        p.alles.post(PAD, applicatie("dubbel")).eisFout("clientIds", "clientId-exists");
    }

    @Test
    void ac_002_alle_autorisaties_of_een_lijst() {
        var beide = new java.util.HashMap<>(applicatie("beide"));
        beide.put("heeftAlleAutorisaties", true);
        p.alles.post(PAD, beide).eisFout("nonFieldErrors", "ambiguous-authorizations-specified");
        var geen = new java.util.HashMap<>(applicatie("geen"));
        geen.put("autorisaties", List.of());
        p.alles.post(PAD, geen).eisFout("nonFieldErrors", "missing-authorizations");
    }

    @Test
    void ac_003_een_recht_op_zaken_zegt_welke() {
        var zaken = new java.util.HashMap<>(applicatie("zaken"));
        zaken.put("autorisaties", List.of(Map.of("component", "zrc", "scopes", List.of("zaken.lezen"))));
        var fout = p.alles.post(PAD, zaken).eisFout("autorisaties.0.maxVertrouwelijkheidaanduiding", "required");
        assertThat(fout.json().path("invalidParams").findValuesAsText("name")).contains("autorisaties.0.zaaktype");
    }

    @Test
    void gen_12_een_token_moet_kloppen_en_vers_zijn() {
        for (var jwt : List.of(
                p.jwt("alles", "fout", Map.of()),
                p.jwt("onbekend", "kort", Map.of()),
                p.jwt("alles", "kort", Map.of("iat", 0)),
                p.jwt("alles", "kort", Map.of("iat", 4_000_000_000L)),
                p.jwt("alles", "kort", Map.of("exp", 1)),
                "geen.jwt",
                "")) {
            assertThat(p.stuur("GET", PAD, jwt, null).eis(403).tekst("code"))
                    .as(jwt)
                    .isEqualTo("permission_denied");
        }
    }

    @Test
    void gen_13_zonder_scope_is_het_verboden() {
        var lezer = p.client(
                p.gemeente,
                "lezer",
                List.of(new Autorisatie(Component.AC, List.of("autorisaties.lezen"), null, null, null, null)));
        lezer.get(PAD).eis(200);
        assertThat(lezer.post(PAD, applicatie("nee")).eis(403).tekst("code")).isEqualTo("permission_denied");
    }

    @Test
    void gen_07_een_onbekende_parameter_wordt_geweigerd() {
        p.alles.get(PAD + "?onzin=1").eisFout("onzin", "unknown-parameters");
    }

    /// What this client id may do with this scope.
    private static Zicht zicht(String client, String scope) {
        return p.zgw.applicaties
                .herken(client)
                .orElseThrow()
                .toegang(new Toegang.Gebruiker("", "", ""), "")
                .zicht(scope);
    }

    private static String catalogus(String domein) {
        return p.alles
                .post(
                        "/catalogi/api/v1/catalogussen",
                        Map.of("domein", domein, "rsin", "000000000", "contactpersoonBeheerNaam", "Bea"))
                .eis(201)
                .url();
    }

    private static UUID documentsoort(String catalogus, String omschrijving) {
        var soort = Map.of(
                "catalogus", catalogus,
                "omschrijving", omschrijving,
                "vertrouwelijkheidaanduiding", "openbaar",
                "beginGeldigheid", "2020-01-01",
                "informatieobjectcategorie", "brief");
        return p.alles
                .post("/catalogi/api/v1/informatieobjecttypen", soort)
                .eis(201)
                .id();
    }

    private static void opCatalogus(String client, String catalogus, String... identificatie) {
        var recht = new java.util.HashMap<String, Object>(Map.of(
                "component",
                "drc",
                "scopes",
                List.of("documenten.lezen"),
                "catalogus",
                catalogus,
                "maxVertrouwelijkheidaanduiding",
                "intern"));
        if (identificatie.length > 0) {
            recht.put("identificatie", identificatie[0]);
        }
        var a = new java.util.HashMap<>(applicatie(client));
        a.put("autorisaties", List.of(recht));
        var gemaakt = p.alles.post(PAD, a).eis(201);
        assertThat(gemaakt.json().at("/autorisaties/0/catalogus").asText()).isEqualTo(catalogus);
        p.zgw.applicaties.zetGeheim(p.binnen(p.gemeente), gemaakt.id(), client, "kort");
    }

    @Test
    void een_recht_op_een_catalogus_geldt_ook_voor_wat_er_later_in_komt() {
        var catalogus = catalogus("RECHT");
        var ander = documentsoort(catalogus("ANDER"), "Brief");
        opCatalogus("op-catalogus", catalogus);
        assertThat(p.zgw.applicaties.herken("op-catalogus")).isPresent();
        assertThat(zicht("op-catalogus", "documenten.lezen").isLeeg()).isTrue();
        var later = documentsoort(catalogus, "Brief");
        assertThat(zicht("op-catalogus", "documenten.lezen").omvat(later, Vertrouwelijkheidaanduiding.INTERN.ordinal()))
                .isTrue();
        assertThat(zicht("op-catalogus", "documenten.lezen")
                        .omvat(later, Vertrouwelijkheidaanduiding.ZAAKVERTROUWELIJK.ordinal()))
                .isFalse();
        assertThat(zicht("op-catalogus", "documenten.lezen").omvat(ander, 0)).isFalse();
    }

    @Test
    void een_recht_op_een_identificatie_geldt_voor_alle_versies_en_voor_niets_anders() {
        var catalogus = catalogus("NAAM");
        var brief = documentsoort(catalogus, "Brief");
        var volgende = documentsoort(catalogus, "Brief");
        var nota = documentsoort(catalogus, "Nota");
        opCatalogus("op-naam", catalogus, "Brief");
        var zicht = zicht("op-naam", "documenten.lezen");
        assertThat(zicht.typen()).containsExactlyInAnyOrder(brief, volgende).doesNotContain(nota);
    }

    @Test
    void een_recht_noemt_een_type_of_een_catalogus() {
        var beide = new java.util.HashMap<>(applicatie("type-en-catalogus"));
        var catalogus = catalogus("BEIDE");
        beide.put(
                "autorisaties",
                List.of(Map.of(
                        "component",
                        "drc",
                        "scopes",
                        List.of("documenten.lezen"),
                        "maxVertrouwelijkheidaanduiding",
                        "intern",
                        "catalogus",
                        catalogus,
                        "informatieobjecttype",
                        Registerproef.URL + "/catalogi/api/v1/informatieobjecttypen/"
                                + documentsoort(catalogus, "Brief"))));
        p.alles.post(PAD, beide).eisFout("autorisaties.0.informatieobjecttype", "invalid");
    }

    @Test
    void wie_belt_wordt_een_keer_gelezen_en_een_wijziging_elders_geldt_meteen() {
        var hier = p.zgw.applicaties;
        var daar = new Applicaties(p.test.db(), (o, a) -> List.of());
        p.client(p.gemeente, "onthouden", null);
        hier.herken("onthouden");
        p.test.opdrachten().nieuw();
        var eerst = hier.herken("onthouden").orElseThrow();
        assertThat(p.test.opdrachten().nieuw()).hasSize(2).last().isEqualTo("commit");
        var id = eerst.applicatie().uuid();
        daar.zetGeheim(p.binnen(p.gemeente), id, "onthouden", "anders");
        assertThat(hier.herken("onthouden").orElseThrow().geheim()).isEqualTo("anders".getBytes());
        daar.delete(p.binnen(p.gemeente), id);
        assertThat(hier.herken("onthouden")).isEmpty();
    }

    @Test
    void wie_steeds_een_verkeerde_jwt_stuurt_moet_wachten_en_een_goede_blijft_werken() {
        p.test.klok().verder(Misgok.VENSTER.plusSeconds(1));
        for (int i = 0; i < Misgok.VRIJ; i++) {
            p.stuur("GET", PAD, p.jwt("alles", "fout", Map.of()), null).eis(403);
        }
        var fout = p.jwt("alles", "fout", Map.of());
        assertThat(p.stuur("GET", PAD, fout, null).eis(429).kop("Retry-After")).isEqualTo("300");
        p.alles.get(PAD).eis(200);
        p.test.klok().verder(Misgok.VENSTER.plusSeconds(1));
    }
}
