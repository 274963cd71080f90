package nl.poort.registers.zaken;

import static nl.poort.registers.zaken.Zaakproef.PAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.poort.registers.Registerproef;
import nl.poort.techniek.api.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The manners that all APIs of the standard share (gen-01 to gen-10, gen-17), seen on cases.
class AlgemeenTest {
    private static Zaakproef z;

    @BeforeAll
    static void open() {
        z = new Zaakproef();
    }

    @AfterAll
    static void sluit() {
        z.close();
    }

    @Test
    void gen_01_gen_02_elke_api_zegt_zijn_versie_en_beschrijft_zichzelf() {
        for (Api api : z.p.zgw.apis()) {
            assertThat(api.basis()).endsWith("/api/v1");
            var document =
                    z.p.stuur("GET", api.basis() + "/openapi.json", null, null).eis(200);
            assertThat(document.kop("API-version")).isEqualTo(api.versie());
            assertThat(document.json().path("info").path("version").asText()).isEqualTo(api.versie());
            assertThat(document.json().path("paths").size()).isGreaterThan(1);
            var lijst = z.p.alles.get(api.basis() + api.bronnen().getFirst().pad());
            assertThat(lijst.eis(200).kop("API-version")).as(api.naam()).isEqualTo(api.versie());
            var zonder = z.p.stuur("GET", api.basis() + api.bronnen().getFirst().pad(), null, null);
            assertThat(zonder.eis(403).kop("API-version")).as(api.naam()).isEqualTo(api.versie());
        }
    }

    @Test
    void gen_19_een_adres_onder_een_vroegere_wortel_leidt_door_en_geldt_als_hetzelfde() {
        var zaak = z.nieuw();
        var pad = zaak.substring(Registerproef.URL.length());
        for (var methode : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            var door = z.p.stuur(methode, Zaakproef.VROEGER + pad + "?expand=status", null, null)
                    .eis(301);
            assertThat(door.kop("Location")).isEqualTo(zaak + "?expand=status");
        }
        z.p.stuur("GET", Zaakproef.VROEGER + "/zaken/api/v2/zaken", null, null).eis(404);
        var oud = Registerproef.URL + Zaakproef.VROEGER + pad;
        z.p.alles
                .post(PAD + "/zaaknotities", Map.of("onderwerp", "Oud adres", "tekst", "x", "gerelateerdAan", oud))
                .eis(201);
    }

    @Test
    void gen_03_een_lijst_komt_in_bladzijden_met_het_juiste_aantal() {
        for (int i = 0; i < 3; i++) {
            z.nieuw("omschrijving", "bladzijde", "bronorganisatie", "111222333");
        }
        var lijst = PAD + "/zaken?bronorganisatie=111222333&pageSize=2";
        var een = z.p.alles.get(lijst).eis(200).json();
        assertThat(een.path("count").asInt()).isEqualTo(3);
        assertThat(een.path("results")).hasSize(2);
        assertThat(een.path("previous").isNull()).isTrue();
        var twee = z.p.alles.get(een.path("next").asText()).eis(200).json();
        assertThat(twee.path("results")).hasSize(1);
        assertThat(twee.path("next").isNull()).isTrue();
        assertThat(z.p.alles.get(twee.path("previous").asText()).eis(200).json())
                .isEqualTo(een);
    }

    @Test
    void gen_04_sommige_lijsten_zijn_een_kale_rij() {
        var zaak = z.nieuw();
        var document = z.document();
        var besluit = besluit();
        for (var lijst : List.of(
                PAD + "/zaakinformatieobjecten",
                PAD + "/zaakcontactmomenten",
                PAD + "/zaakverzoeken",
                zaak + "/zaakeigenschappen",
                zaak + "/besluiten",
                zaak + "/audittrail",
                "/documenten/api/v1/objectinformatieobjecten",
                "/documenten/api/v1/gebruiksrechten",
                document + "/audittrail",
                "/besluiten/api/v1/besluitinformatieobjecten",
                besluit + "/audittrail",
                "/notificaties/api/v1/abonnement",
                "/notificaties/api/v1/kanaal")) {
            assertThat(z.p.alles.get(lijst).eis(200).json().isArray()).as(lijst).isTrue();
        }
    }

    private static String besluit() {
        return z.p.alles
                .post(
                        "/besluiten/api/v1/besluiten",
                        Map.of(
                                "besluittype",
                                z.c.besluittype,
                                "verantwoordelijkeOrganisatie",
                                "000000000",
                                "datum",
                                "2026-03-01",
                                "ingangsdatum",
                                "2026-03-02"))
                .eis(201)
                .url();
    }

    @Test
    void gen_05_gen_06_een_fout_noemt_elk_veld_met_zijn_plaats_en_code() {
        var fout = z.maak("startdatum", "gisteren", "zaaktype", null, "verlenging", Map.of("reden", "x"))
                .eis(400);
        assertThat(fout.kop("Content-Type")).startsWith("application/problem+json");
        assertThat(fout.tekst("instance")).startsWith("urn:uuid:");
        assertThat(fout.json().path("invalidParams").findValuesAsText("name"))
                .contains("startdatum", "zaaktype", "verlenging.duur");
        assertThat(fout.json().path("invalidParams").findValuesAsText("code")).contains("required", "invalid");
        var ander = Map.of("url", z.nieuw(), "aardRelatie", "vervolg");
        z.maak("relevanteAndereZaken", List.of(ander, Map.of("url", z.nieuw())))
                .eisFout("relevanteAndereZaken.1.aardRelatie", "required");
    }

    @Test
    void gen_08_een_onbekend_veld_wordt_genegeerd_en_een_getal_voor_een_tekst_aangenomen() {
        var zaak = z.maak("onbekend", Map.of("a", 1), "identificatie", 2026031).eis(201);
        assertThat(zaak.tekst("identificatie")).isEqualTo("2026031");
        assertThat(zaak.json().has("onbekend")).isFalse();
    }

    @Test
    void gen_09_een_moment_zonder_tijdzone_is_nederlandse_tijd_en_een_duur_is_iso() {
        var zaak = z.nieuw();
        var status = z.status(z.p.alles, zaak, z.c.statustypen.getFirst(), "2026-03-05T13:37:00")
                .eis(201);
        assertThat(java.time.Instant.parse(status.tekst("datumStatusGezet"))).isEqualTo("2026-03-05T12:37:00Z");
        var verlengd = z.maak("verlenging", Map.of("reden", "Advies", "duur", "P10D"));
        assertThat(verlengd.eis(201).json().at("/verlenging/duur").asText()).isEqualTo("P10D");
        z.maak("verlenging", Map.of("reden", "Advies", "duur", "10 dagen")).eisFout("verlenging.duur", "invalid");
    }

    @Test
    void gen_10_een_etag_verandert_met_wat_er_staat_en_head_heeft_geen_inhoud() {
        var zaak = z.nieuw();
        var gelezen = z.p.alles.get(zaak).eis(200);
        var etag = gelezen.kop("ETag");
        var zelfde = z.p.alles.get(zaak, "If-None-Match", etag, "Accept-Crs", "EPSG:4326");
        assertThat(zelfde.eis(304).ruw().body()).isEmpty();
        z.p.alles
                .stuur("HEAD", zaak, null, "If-None-Match", etag, "Accept-Crs", "EPSG:4326")
                .eis(304);
        var kop = z.p.alles.stuur("HEAD", zaak, null);
        assertThat(kop.eis(200).kop("ETag")).isEqualTo(etag);
        assertThat(kop.ruw().body()).isEmpty();
        z.status(z.p.alles, zaak, 1).eis(201);
        assertThat(z.p.alles
                        .get(zaak, "If-None-Match", etag, "Accept-Crs", "EPSG:4326")
                        .eis(200)
                        .kop("ETag"))
                .isNotEqualTo(etag);
    }

    @Test
    void gen_17_een_wijziging_draagt_de_kenmerken_waarop_men_filtert() {
        var zaak = kenmerken(z.nieuw());
        assertThat(zaak.path("bronorganisatie").asText()).isEqualTo("000000000");
        assertThat(zaak.path("zaaktype").asText()).isEqualTo("zaaktype:" + Zaakproef.id(z.c.zaaktype));
        assertThat(zaak.path("vertrouwelijkheidaanduiding").asText()).isEqualTo("openbaar");
        var document = kenmerken(z.document());
        assertThat(document.path("bronorganisatie").asText()).isEqualTo("000000000");
        assertThat(document.path("informatieobjecttype").asText())
                .isEqualTo("informatieobjecttype:" + Zaakproef.id(z.c.informatieobjecttype));
        assertThat(document.path("vertrouwelijkheidaanduiding").asText()).isEqualTo("openbaar");
        var besluit = kenmerken(besluit());
        assertThat(besluit.path("verantwoordelijkeOrganisatie").asText()).isEqualTo("000000000");
        assertThat(besluit.path("besluittype").asText()).isEqualTo("besluittype:" + Zaakproef.id(z.c.besluittype));
        var filters = Map.of(
                "zaken", List.of("bronorganisatie", "zaaktype", "vertrouwelijkheidaanduiding"),
                "documenten", List.of("bronorganisatie", "informatieobjecttype", "vertrouwelijkheidaanduiding"),
                "besluiten", List.of("verantwoordelijkeOrganisatie", "besluittype"));
        filters.forEach((naam, namen) -> {
            var kanaal =
                    z.p.alles.get("/notificaties/api/v1/kanaal?naam=" + naam).eis(200);
            var geeft = new java.util.ArrayList<String>();
            kanaal.json().path(0).path("filters").forEach(f -> geeft.add(f.asText()));
            assertThat(geeft).as(naam).containsAll(namen);
        });
    }

    /// What was written down with its first change.
    private static JsonNode kenmerken(String url) {
        assertThat(url).startsWith(Registerproef.URL);
        String inhoud = z.p.test
                .eigenaar()
                .withHandle(h -> h.createQuery(
                                "select inhoud::text from gebeurtenissen.gebeurtenis where root = ? and soort = 'bron.gewijzigd'")
                        .bind(0, Zaakproef.id(url))
                        .mapTo(String.class)
                        .first());
        return nl.poort.techniek.json.Json.read(inhoud, JsonNode.class).path("kenmerken");
    }
}
