package nl.poort.registers.catalogus;

import static nl.poort.registers.catalogus.Catalogusproef.PAD;
import static nl.poort.registers.catalogus.Catalogusproef.met;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.poort.registers.Registerproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Versions in time, what refers to them, and how lists are searched (ztc-hist-1 to 4, ztc-pub), on the real server.
/// Today is 9 March 2026.
class HistoriemodelTest {
    private static Registerproef p;
    private static Catalogusproef c;
    private static String oud;
    private static String nu;
    private static String straks;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        c = new Catalogusproef(p, "HIST");
        oud = besluit("2020-01-01", "2025-12-31", true);
        nu = besluit("2026-01-01", "2026-12-31", true);
        straks = besluit("2027-01-01", null, true);
        besluit("2026-02-01", null, false);
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static String besluit(String begin, String einde, boolean publiceer) {
        var url = c.post(
                "/besluittypen",
                met(
                        Catalogusproef.besluittype(c.catalogus, "Versies", List.of()),
                        "beginGeldigheid",
                        begin,
                        "eindeGeldigheid",
                        einde));
        if (publiceer) {
            c.publiceer(url);
        }
        return url;
    }

    private static List<String> lees(JsonNode json, String veld) {
        return StreamSupport.stream(json.path(veld).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> lijst(String vraag) {
        var json = p.alles.get(PAD + vraag).eis(200).json().path("results");
        return StreamSupport.stream(json.spliterator(), false)
                .map(z -> z.path("url").asText())
                .toList();
    }

    private static String zaaktype(String identificatie, Object... meer) {
        return c.post("/zaaktypen", met(Catalogusproef.zaaktype(c.catalogus, identificatie), meer));
    }

    @Test
    void ztc_hist_1_een_relatie_wordt_bij_naam_en_bij_adres_geschreven() {
        for (var besluiten : List.of(List.of("Versies"), List.of(oud), List.of(straks, "Versies"))) {
            var zaaktype = zaaktype(
                    "H1",
                    "besluittypen",
                    besluiten,
                    "deelzaaktypen",
                    List.of(c.zaaktype),
                    "gerelateerdeZaaktypen",
                    List.of(Map.of("zaaktype", "HIST", "aardRelatie", "vervolg")));
            var json = p.alles.get(zaaktype).eis(200).json();
            assertThat(lees(json, "besluittypeOmschrijving")).containsExactly("Versies");
            assertThat(lees(json, "deelzaaktypeIdentificaties")).containsExactly("HIST");
            assertThat(lees(json, "deelzaaktypen")).containsExactly(c.zaaktype);
            assertThat(json.at("/gerelateerdeZaaktypen/0/zaaktype").asText()).isEqualTo(c.zaaktype);
            assertThat(json.at("/gerelateerdeZaaktypen/0/zaaktypeIdentificatie").asText())
                    .isEqualTo("HIST");
            // what was read can be written back, and stays the same
            assertThat(p.alles.put(zaaktype, json).eis(200).json()).isEqualTo(json);
            assertThat(p.alles
                            .patch(zaaktype, Map.of("toelichting", ""))
                            .eis(200)
                            .json())
                    .isEqualTo(json);
        }
        p.alles
                .post(
                        PAD + "/zaaktypen",
                        met(
                                Catalogusproef.zaaktype(c.catalogus, "H1"),
                                "besluittypen",
                                List.of("https://elders.example.nl/besluittypen/1")))
                .eisFout("besluittypen.0", "bad-url");
    }

    @Test
    void ztc_hist_2_gelezen_wordt_de_gepubliceerde_versie_van_de_dag() {
        var zaaktype = zaaktype("H2", "besluittypen", List.of("Versies"));
        assertThat(lees(p.alles.get(zaaktype).json(), "besluittypen")).containsExactly(nu);
        for (var dag : Map.of("2025-12-31", oud, "2026-01-01", nu, "2027-06-01", straks)
                .entrySet()) {
            var toen = p.alles
                    .get(zaaktype + "?datumGeldigheid=" + dag.getKey())
                    .eis(200)
                    .json();
            assertThat(lees(toen, "besluittypen")).as(dag.getKey()).containsExactly(dag.getValue());
        }
        var eerder = p.alles.get(zaaktype + "?datumGeldigheid=2019-01-01").json();
        assertThat(lees(eerder, "besluittypen")).isEmpty();
        assertThat(lees(eerder, "besluittypeOmschrijving")).containsExactly("Versies");
        p.alles.get(zaaktype + "?datumGeldigheid=ooit").eisFout("datumGeldigheid", "invalid");
        p.alles.get(PAD + "/besluittypen?datumGeldigheid=ooit").eisFout("datumGeldigheid", "invalid");
        c.publiceer(zaaktype);
        assertThat(lees(p.alles.get(nu).json(), "zaaktypen")).contains(zaaktype);
        assertThat(lees(p.alles.get(nu).json(), "zaaktypeIdentificaties")).contains("H2");
    }

    @Test
    void ztc_hist_3_een_onderdeel_geldt_zolang_zijn_zaaktype() {
        var zaaktype = zaaktype("H3", "eindeGeldigheid", "2030-01-01");
        var status = Catalogusproef.statustype(zaaktype, "Begin", 1);
        p.alles
                .post(PAD + "/statustypen", met(status, "beginGeldigheid", "2021-01-01"))
                .eisFout("beginGeldigheid", "invalid");
        var goed = p.alles
                .post(PAD + "/statustypen", met(status, "beginGeldigheid", "2020-01-01"))
                .eis(201);
        assertThat(goed.tekst("eindeGeldigheid")).isEqualTo("2030-01-01");
        p.alles.patch(zaaktype, Map.of("beginGeldigheid", "2021-05-05")).eis(200);
        assertThat(p.alles.get(goed.url()).tekst("beginGeldigheid")).isEqualTo("2021-05-05");
    }

    @Test
    void ztc_hist_4_begin_en_einde_van_het_object_gaan_over_alle_versies() {
        for (var versie : List.of(oud, nu, straks)) {
            var json = p.alles.get(versie).eis(200);
            assertThat(json.tekst("beginObject")).isEqualTo("2020-01-01");
            assertThat(json.json().path("eindeObject").isNull()).isTrue();
        }
        var eerste = zaaktype("H4", "beginGeldigheid", "2020-01-01", "eindeGeldigheid", "2020-12-31");
        c.post("/roltypen", Map.of("zaaktype", eerste, "omschrijving", "Melder", "omschrijvingGeneriek", "initiator"));
        c.publiceer(eerste);
        var tweede = zaaktype("H4", "beginGeldigheid", "2021-01-01", "eindeGeldigheid", "2022-12-31");
        var rol = c.post(
                "/roltypen", Map.of("zaaktype", tweede, "omschrijving", "Melder", "omschrijvingGeneriek", "initiator"));
        c.publiceer(tweede);
        for (var url : List.of(tweede, rol)) {
            assertThat(p.alles.get(url).tekst("beginObject")).isEqualTo("2020-01-01");
            assertThat(p.alles.get(url).tekst("eindeObject")).isEqualTo("2022-12-31");
        }
    }

    @Test
    void ztc_pub_publiceren_maakt_een_concept_bruikbaar() {
        var zaaktype = zaaktype("PUB");
        assertThat(p.alles.get(zaaktype).json().path("concept").asBoolean()).isTrue();
        assertThat(lijst("/zaaktypen?identificatie=PUB")).isEmpty();
        assertThat(lijst("/zaaktypen?identificatie=PUB&status=concept")).containsExactly(zaaktype);
        c.publiceer(zaaktype);
        assertThat(lijst("/zaaktypen?identificatie=PUB")).containsExactly(zaaktype);
        assertThat(lijst("/zaaktypen?identificatie=PUB&status=concept")).isEmpty();
        assertThat(lijst("/zaaktypen?identificatie=PUB&status=alles")).containsExactly(zaaktype);
        c.publiceer(zaaktype);
    }

    @Test
    void elke_lijst_is_te_doorzoeken() {
        var trefwoord = zaaktype("TREF", "trefwoorden", List.of("boom", "kap"));
        assertThat(lijst("/zaaktypen?status=alles&trefwoorden=kap,struik")).containsExactly(trefwoord);
        assertThat(lijst("/besluittypen?omschrijving=Versies")).containsExactlyInAnyOrder(oud, nu, straks);
        assertThat(lijst("/besluittypen?omschrijving=Versies&datumGeldigheid=2026-03-09"))
                .containsExactly(nu);
        assertThat(lijst("/besluittypen?zaaktypen=" + c.zaaktype)).containsExactly(c.besluittype);
        assertThat(lijst("/besluittypen?zaaktypen=HIST")).containsExactly(c.besluittype);
        assertThat(lijst("/besluittypen?informatieobjecttypen=Brief")).containsExactly(c.besluittype);
        assertThat(lijst("/besluittypen?informatieobjecttypen=" + c.informatieobjecttype))
                .containsExactly(c.besluittype);
        assertThat(lijst("/statustypen?zaaktypeIdentificatie=HIST")).containsExactlyElementsOf(c.statustypen);
        assertThat(lijst("/statustypen?zaaktype=" + c.zaaktype + "&datumGeldigheid=2019-01-01"))
                .isEmpty();
        assertThat(lijst("/roltypen?zaaktype=" + c.zaaktype + "&omschrijvingGeneriek=behandelaar"))
                .containsExactly(c.behandelaar);
        assertThat(lijst("/resultaattypen?zaaktype_identificatie=HIST")).containsExactly(c.resultaattype);
        assertThat(lijst("/eigenschappen?zaaktype=" + c.zaaktype)).containsExactly(c.eigenschap);
        for (var document : List.of("Brief", c.informatieobjecttype)) {
            assertThat(lijst("/zaaktype-informatieobjecttypen?richting=inkomend&informatieobjecttype=" + document))
                    .hasSize(1);
        }
        assertThat(lijst("/zaaktype-informatieobjecttypen?richting=intern")).isEmpty();
        assertThat(lijst("/catalogussen?rsin__in=000000000,1")).contains(c.catalogus);
        assertThat(lijst("/catalogussen?domein=NIETS")).isEmpty();
        p.alles.get(PAD + "/roltypen?omschrijvingGeneriek=baas").eisFout("omschrijvingGeneriek", "invalid_choice");
        p.alles.get(PAD + "/zaaktypen?status=onzin").eisFout("status", "invalid_choice");
    }

    @Test
    void gen_10_een_etag_en_head_gelden_ook_voor_typen() {
        var gelezen = p.alles.get(c.zaaktype).eis(200);
        assertThat(gelezen.kop("ETag")).isNotBlank();
        p.alles.get(c.zaaktype, "If-None-Match", gelezen.kop("ETag")).eis(304);
        var kop = p.alles.stuur("HEAD", c.zaaktype, null).eis(200);
        assertThat(kop.kop("ETag")).isEqualTo(gelezen.kop("ETag"));
        assertThat(kop.ruw().body()).isEmpty();
    }

    @Test
    void uitgebreid_staat_wat_erbij_hoort_ernaast() {
        var json = p.alles
                .get(c.zaaktype
                        + "?expand=catalogus,statustypen,besluittypen.informatieobjecttypen,gerelateerdeZaaktypen")
                .eis(200)
                .json()
                .path("_expand");
        assertThat(json.path("statustypen")).hasSize(3);
        assertThat(json.at("/catalogus/url").asText()).isEqualTo(c.catalogus);
        assertThat(json.at("/besluittypen/0/_expand/informatieobjecttypen/0/omschrijving")
                        .asText())
                .isEqualTo("Brief");
        p.alles.get(c.zaaktype + "?expand=onzin").eis(404);
    }
}
