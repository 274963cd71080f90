package nl.poort.registers.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How cases are found, and what is shown beside them (zrc-025x to 029, gen-03, gen-07).
class ZaakzoekenTest {
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
    void gen_07_een_parameter_die_niet_bestaat_of_niet_klopt_wordt_geweigerd() {
        z.p.alles.get(PAD + "?onzin=1").eisFout("onzin", "unknown-parameters");
        z.p.alles.get(PAD + "?startdatum=gisteren").eisFout("startdatum", "invalid");
        z.p.alles.get(PAD + "?archiefstatus=weg").eisFout("archiefstatus", "invalid_choice");
        z.p.alles.get(PAD + "?ordering=omschrijving").eisFout("ordering", "invalid_choice");
    }

    private int aantal(String vraag) {
        return z.p.alles.get(PAD + vraag).eis(200).json().path("count").asInt();
    }

    @Test
    void zaken_zijn_te_vinden_op_wat_de_standaard_noemt() {
        var bron = "&bronorganisatie=111222333";
        var eerste = z.nieuw("bronorganisatie", "111222333", "startdatum", "2025-01-01", "identificatie", "V1");
        z.nieuw(
                "bronorganisatie",
                "111222333",
                "startdatum",
                "2025-02-01",
                "identificatie",
                "V2",
                "archiefnominatie",
                "vernietigen");
        z.p.alles.post(Zaakproef.PAD + "/rollen", z.rol(eerste, "111222333")).eis(201);
        assertThat(aantal("?startdatum__lt=2025-02-01" + bron)).isEqualTo(1);
        assertThat(aantal("?startdatum__lte=2025-02-01" + bron)).isEqualTo(2);
        assertThat(aantal("?identificatie=V2" + bron)).isEqualTo(1);
        assertThat(aantal("?archiefnominatie__in=vernietigen,blijvend_bewaren" + bron))
                .isEqualTo(1);
        assertThat(aantal("?einddatum__isnull=true" + bron)).isEqualTo(2);
        assertThat(aantal("?zaaktype=" + z.c.zaaktype + bron)).isEqualTo(2);
        assertThat(aantal("?zaaktype=onzin" + bron)).isZero();
        assertThat(aantal("?maximaleVertrouwelijkheidaanduiding=geheim" + bron)).isEqualTo(2);
        assertThat(aantal("?rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn=111222333" + bron))
                .isEqualTo(1);
        assertThat(aantal("?rol__omschrijvingGeneriek=initiator&rol__betrokkeneType=natuurlijk_persoon" + bron))
                .isEqualTo(1);
        var geordend = z.p.alles.get(PAD + "?ordering=-startdatum" + bron).eis(200);
        assertThat(geordend.json().path("results").path(0).path("identificatie").asText())
                .isEqualTo("V2");
        var bladzijde = z.p.alles.get(PAD + "?pageSize=1" + bron).eis(200);
        assertThat(bladzijde.json().path("count").asInt()).isEqualTo(2);
        assertThat(z.p.alles
                        .get(bladzijde.tekst("next"))
                        .eis(200)
                        .json()
                        .path("results")
                        .path(0)
                        .path("identificatie")
                        .asText())
                .isEqualTo("V2");
    }

    @Test
    void zoeken_binnen_een_gebied() {
        var binnen = z.nieuw("zaakgeometrie", Map.of("type", "Point", "coordinates", List.of(4.9, 52.37)));
        z.nieuw("zaakgeometrie", Map.of("type", "Point", "coordinates", List.of(4.99, 52.39)));
        z.nieuw(
                "zaakgeometrie",
                Map.of("type", "LineString", "coordinates", List.of(List.of(4.9, 52.37), List.of(5.5, 52.37))));
        var driehoek = Map.of(
                "type",
                "Polygon",
                "coordinates",
                List.of(List.of(List.of(4.8, 52.3), List.of(5.0, 52.3), List.of(4.8, 52.5), List.of(4.8, 52.3))));
        var gevonden = z.p.alles
                .post(PAD + "/_zoek", Map.of("zaakgeometrie", Map.of("within", driehoek)))
                .eis(200);
        assertThat(gevonden.json().path("results").findValuesAsText("url"))
                .contains(binnen)
                .hasSize(1);
        z.p.alles
                .post(PAD + "/_zoek", Map.of("zaakgeometrie", Map.of("within", Map.of("type", "Niets"))))
                .eisFout("zaakgeometrie.within", "invalid");
        assertThat(z.p.alles
                        .post(
                                PAD + "/_zoek",
                                Map.of(
                                        "zaaktype__in",
                                        List.of(z.c.zaaktype),
                                        "uuid__in",
                                        List.of(Zaakproef.id(binnen).toString())))
                        .eis(200)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void gegevens_van_een_zaakobject_zonder_zijn_soort_erbij_worden_ook_nagekeken() {
        var adres =
                Map.of("identificatie", "1", "wplWoonplaatsNaam", "W", "gorOpenbareRuimteNaam", "G", "huisnummer", 1);
        var object = z.p.alles
                .post(
                        Zaakproef.PAD + "/zaakobjecten",
                        Map.of("zaak", z.nieuw(), "objectType", "adres", "objectIdentificatie", adres))
                .eis(201);
        z.p.alles
                .patch(object.url(), Map.of("objectIdentificatie", Map.of("huisnummer", "geen getal")))
                .eis(400);
        var ander = new java.util.HashMap<String, Object>(adres);
        ander.put("huisnummer", 2);
        var goed = z.p.alles
                .patch(object.url(), Map.of("objectIdentificatie", ander))
                .eis(200)
                .json();
        assertThat(goed.path("objectIdentificatie").path("huisnummer").asInt()).isEqualTo(2);
        assertThat(goed.path("objectType").asText()).isEqualTo("adres");
    }

    @Test
    void zrc_025x_zrc_026x_zrc_027_uitbreiden_tot_elke_diepte_en_alleen_met_wat_er_is() {
        var hoofd = z.nieuw();
        var deel = z.nieuw(
                "hoofdzaak", hoofd, "relevanteAndereZaken", List.of(Map.of("url", hoofd, "aardRelatie", "vervolg")));
        z.status(z.p.alles, deel, 1).eis(201);
        var diep = z.p.alles
                .get(hoofd + "?expand=deelzaken.status.statustype,deelzaken.hoofdzaak.zaaktype.catalogus")
                .eis(200)
                .json()
                .path("_expand")
                .path("deelzaken")
                .path(0)
                .path("_expand");
        assertThat(diep.path("status")
                        .path("_expand")
                        .path("statustype")
                        .path("omschrijving")
                        .asText())
                .isEqualTo("Ontvangen");
        assertThat(diep.path("hoofdzaak")
                        .path("_expand")
                        .path("zaaktype")
                        .path("_expand")
                        .path("catalogus")
                        .path("url")
                        .asText())
                .isEqualTo(z.c.catalogus);
        assertThat(z.p.alles
                        .get(deel + "?expand=relevanteAndereZaken")
                        .eis(200)
                        .json()
                        .path("_expand")
                        .path("relevanteAndereZaken")
                        .path(0)
                        .path("url")
                        .asText())
                .isEqualTo(hoofd);
        assertThat(z.p.alles.get(hoofd + "?expand=omschrijving").status()).isEqualTo(404);
        assertThat(z.p.alles.get(hoofd + "?expand=deelzaken.onzin").status()).isEqualTo(404);
    }

    @Test
    void zrc_028_wat_elders_staat_is_niet_uit_te_breiden() {
        var zaak = z.nieuw("productenOfDiensten", List.of("https://producten.example.nl/1"));
        assertThat(z.p.alles.get(zaak + "?expand=productenOfDiensten").status()).isEqualTo(404);
        var object = z.p.alles
                .post(
                        Zaakproef.PAD + "/zaakobjecten",
                        Map.of("zaak", zaak, "objectType", "pand", "object", "https://panden.example.nl/1"))
                .eis(201);
        assertThat(z.p.alles.get(object.url() + "?expand=object").status()).isEqualTo(404);
    }

    @Test
    void zrc_029_fields_kiest_wat_er_komt_en_gaat_niet_samen_met_expand() {
        var zaak = z.nieuw();
        z.status(z.p.alles, zaak, 1).eis(201);
        var id = List.of(Zaakproef.id(zaak).toString());
        var gekozen = z.p.alles
                .post(
                        PAD + "/_zoek",
                        Map.of(
                                "uuid__in",
                                id,
                                "fields",
                                List.of(
                                        "url",
                                        Map.of("status", List.of("datumStatusGezet"), "zaaktype", List.of("*")))))
                .ruw()
                .body();
        assertThat(gekozen)
                .contains("\"url\":\"" + zaak, "datumStatusGezet", "\"doorlooptijd\"")
                .doesNotContain("bronorganisatie", "statustoelichting");
        z.p.alles
                .post(PAD + "/_zoek", Map.of("uuid__in", id, "fields", List.of("url"), "expand", "status"))
                .eisFout("fields", "invalid");
    }
}
