package nl.poort.registers.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.poort.registers.catalogus.Catalogusproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Cases on the real server: what they must be (zrc-001, 002, 009 to 015, 1.7a).
class ZakenTest {
    private static final String PAD = Zaakproef.PAD + "/zaken";
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
    void een_zaak_komt_terug_zoals_zij_gemaakt_is() {
        var gemaakt = z.maak(
                        "omschrijving",
                        "Kapotte lantaarnpaal",
                        "communicatiekanaal",
                        "",
                        "productenOfDiensten",
                        List.of("https://producten.example.nl/1"),
                        "kenmerken",
                        List.of(Map.of("kenmerk", "K1", "bron", "Oud")),
                        "zaakgeometrie",
                        Map.of("type", "Point", "coordinates", List.of(53, 5)),
                        "onbekendVeld",
                        List.of(),
                        "identificatie",
                        2)
                .eis(201);
        assertThat(gemaakt.tekst("identificatie")).isEqualTo("2");
        assertThat(gemaakt.kop("Content-Crs")).isEqualTo("EPSG:4326");
        var gelezen = z.p.alles.get(gemaakt.url()).eis(200);
        assertThat(gelezen.json()).isEqualTo(gemaakt.json());
        assertThat(z.p.alles
                        .get(gemaakt.url(), "If-None-Match", gelezen.kop("ETag"))
                        .status())
                .isEqualTo(304);
        var heel = new HashMap<>(z.zaak("toelichting", "anders"));
        var gewijzigd = z.p.alles.put(gemaakt.url(), heel).eis(200);
        assertThat(gewijzigd.tekst("toelichting")).isEqualTo("anders");
        assertThat(gewijzigd.tekst("identificatie")).isEqualTo("2");
    }

    @Test
    void zrc_001_het_zaaktype_bestaat_en_is_gepubliceerd() {
        z.maak("zaaktype", "https://elders.example.nl/zaaktypen/1").eisFout("zaaktype", "bad-url");
        z.maak("zaaktype", z.c.zaaktype.replaceAll("[0-9a-f]{12}$", "000000000000"))
                .eisFout("zaaktype", "bad-url");
        z.maak("zaaktype", z.c.resultaattype).eisFout("zaaktype", "invalid-resource");
        var concept = z.c.post("/zaaktypen", Catalogusproef.zaaktype(z.c.catalogus, "CONCEPT"));
        z.maak("zaaktype", concept).eisFout("zaaktype", "not-published");
        z.p.alles.patch(z.nieuw(), Map.of("zaaktype", concept)).eisFout("zaaktype", "not-published");
    }

    @Test
    void zrc_002_een_identificatie_is_uniek_en_blijft() {
        var zaak = z.nieuw("identificatie", "UNIEK");
        z.maak("identificatie", "UNIEK").eisFout("identificatie", "identificatie-niet-uniek");
        z.maak("identificatie", "UNIEK", "bronorganisatie", "517439943").eis(201);
        z.p.alles.patch(zaak, Map.of("identificatie", "ANDERS")).eisFout("identificatie", "wijzigen-niet-toegelaten");
        assertThat(z.maak().eis(201).tekst("identificatie")).matches("ZAAK-2026-\\d{10}");
    }

    @Test
    void zrc_002_tegelijk_gemaakte_zaken_krijgen_elk_een_eigen_nummer() throws Exception {
        try (var draden = java.util.concurrent.Executors.newFixedThreadPool(6)) {
            var nummers = draden
                    .invokeAll(java.util.Collections.nCopies(
                            24, () -> z.maak().eis(201).tekst("identificatie")))
                    .stream()
                    .map(f -> {
                        try {
                            return f.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            assertThat(nummers).doesNotHaveDuplicates().hasSize(24);
            var zelfde = draden
                    .invokeAll(java.util.Collections.nCopies(
                            6, () -> z.maak("identificatie", "TEGELIJK").status()))
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(zelfde).containsOnlyOnce(201).containsOnly(201, 400);
        }
    }

    @Test
    void zrc_1_7a_een_gereserveerd_nummer_wordt_niet_uit_zichzelf_gegeven() {
        var een = z.p.alles
                .post(Zaakproef.PAD + "/zaaknummer_reserveren", Map.of("bronorganisatie", "000000000"))
                .eis(201);
        assertThat(een.json()).hasSize(1);
        var drie = z.p.alles
                .post(Zaakproef.PAD + "/zaaknummer_reserveren", Map.of("bronorganisatie", "000000000", "aantal", 3))
                .eis(201);
        var nummers = drie.json().findValuesAsText("zaaknummer");
        assertThat(nummers).hasSize(3).doesNotHaveDuplicates();
        assertThat(nummers).doesNotContain(z.maak().eis(201).tekst("identificatie"));
        z.maak("identificatie", nummers.getFirst()).eis(201);
    }

    @Test
    void zrc_009_zonder_aanduiding_geldt_die_van_het_zaaktype() {
        assertThat(z.maak().eis(201).tekst("vertrouwelijkheidaanduiding")).isEqualTo("openbaar");
        assertThat(z.maak("vertrouwelijkheidaanduiding", "intern").eis(201).tekst("vertrouwelijkheidaanduiding"))
                .isEqualTo("intern");
    }

    @Test
    void zrc_010_zrc_011_wat_elders_staat_moet_er_staan() {
        z.maak("communicatiekanaal", "https://elders.example.nl/kanaal/1").eisFout("communicatiekanaal", "bad-url");
        z.maak("communicatiekanaal", z.c.zaaktype).eisFout("communicatiekanaal", "invalid-resource");
        var ander = z.nieuw();
        z.maak(
                        "relevanteAndereZaken",
                        List.of(
                                Map.of("url", ander, "aardRelatie", "vervolg"),
                                Map.of("url", "https://elders.example.nl/zaken/1", "aardRelatie", "vervolg")))
                .eisFout("relevanteAndereZaken.1.url", "bad-url");
        z.maak(
                        "relevanteAndereZaken",
                        List.of(Map.of(
                                "url", ander.replaceAll("[0-9a-f]{12}$", "000000000000"), "aardRelatie", "vervolg")))
                .eisFout("relevanteAndereZaken.0.url", "bad-url");
    }

    @Test
    void zrc_012_groepen_zijn_heel_of_er_niet() {
        var zonder = z.maak("opschorting", null, "verlenging", null).eis(201);
        assertThat(zonder.json().path("opschorting").path("indicatie").asBoolean(true))
                .isFalse();
        assertThat(zonder.json().path("verlenging").path("reden").asText("?")).isEmpty();
        var fout = z.maak("opschorting", Map.of(), "verlenging", Map.of()).eis(400);
        assertThat(fout.json().path("invalidParams").findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "opschorting.indicatie", "opschorting.reden", "verlenging.reden", "verlenging.duur");
    }

    @Test
    void zrc_013_een_hoofdzaak_is_een_andere_zaak_en_geen_deelzaak() {
        var hoofd = z.nieuw();
        var deel = z.nieuw("hoofdzaak", hoofd);
        z.maak("hoofdzaak", "https://elders.example.nl/zaken/1").eisFout("hoofdzaak", "no_match");
        z.maak("hoofdzaak", hoofd.replaceAll("[0-9a-f]{12}$", "000000000000")).eisFout("hoofdzaak", "no_match");
        z.maak("hoofdzaak", deel).eisFout("hoofdzaak", "deelzaak-als-hoofdzaak");
        z.p.alles.patch(hoofd, Map.of("hoofdzaak", hoofd)).eisFout("hoofdzaak", "self-forbidden");
        z.p.alles.patch(hoofd, Map.of("hoofdzaak", z.nieuw())).eisFout("hoofdzaak", "deelzaak-als-hoofdzaak");
        assertThat(z.p.alles.get(hoofd).json().path("deelzaken").path(0).asText())
                .isEqualTo(deel);
    }

    @Test
    void zrc_014_wie_niet_hoeft_te_betalen_heeft_niet_betaald() {
        z.maak("betalingsindicatie", "nvt", "laatsteBetaaldatum", "2026-03-01T10:00:00Z")
                .eisFout("laatsteBetaaldatum", "betaling-nvt");
        var betaald = z.nieuw("betalingsindicatie", "geheel", "laatsteBetaaldatum", "2026-03-01T10:00:00");
        var nu = z.p.alles.patch(betaald, Map.of("betalingsindicatie", "nvt")).eis(200);
        assertThat(nu.json().path("laatsteBetaaldatum").isNull()).isTrue();
        assertThat(nu.tekst("betalingsindicatieWeergave")).startsWith("Er is geen sprake");
    }

    @Test
    void zrc_015_producten_zijn_die_van_het_zaaktype() {
        z.maak("productenOfDiensten", List.of("https://producten.example.nl/2"))
                .eisFout("productenOfDiensten", "invalid-products-services");
    }

    @Test
    void gen_20_een_rsin_doorstaat_de_elfproef() {
        z.maak("bronorganisatie", "123456789").eisFout("bronorganisatie", "invalid");
        z.maak("bronorganisatie", "000000000", "verantwoordelijkeOrganisatie", "111222333")
                .eis(201);
    }

    @Test
    void gen_11_zonder_coordinatenstelsel_gaat_het_niet() {
        var zaak = z.nieuw();
        assertThat(z.p.alles.get(zaak, "Accept-Crs", "EPSG:28992").status()).isEqualTo(406);
        assertThat(z.p.alles
                        .post(PAD + "/_zoek", Map.of(), "Accept-Crs", "EPSG:4326")
                        .status())
                .isEqualTo(412);
        z.maak("zaakgeometrie", Map.of("type", "Punt", "coordinates", List.of(1, 2)))
                .eisFout("zaakgeometrie", "invalid");
    }

    @Test
    void zrc_1_7b_notities_in_een_zaak() {
        var zaak = z.nieuw();
        var notitie = z.p.alles
                .post(
                        Zaakproef.PAD + "/zaaknotities",
                        Map.of("gerelateerdAan", zaak, "onderwerp", "Gebeld", "tekst", "Belt terug"))
                .eis(201);
        assertThat(notitie.tekst("notitieType")).isEqualTo("intern");
        assertThat(notitie.tekst("status")).isEqualTo("concept");
        z.p.test.klok().verder(java.time.Duration.ofMinutes(5));
        var later =
                z.p.alles.patch(notitie.url(), Map.of("status", "definitief")).eis(200);
        assertThat(later.tekst("wijzigingsdatum")).isGreaterThan(notitie.tekst("wijzigingsdatum"));
        assertThat(later.tekst("aanmaakdatum")).isEqualTo(notitie.tekst("aanmaakdatum"));
        assertThat(z.p.alles
                        .get(Zaakproef.PAD + "/zaaknotities?tekst__icontains=BELT&status=definitief")
                        .eis(200)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        z.p.alles.delete(notitie.url()).eis(204);
    }
}
