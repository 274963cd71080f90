package nl.poort.registers.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.poort.registers.catalogus.Catalogusproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is in a case, its trail, and its end (zrc-003 to 005, 017 to 019, 023 to 025, 1.7b, gen-04, gen-14, gen-15).
class ZaakdelenTest {
    private static final String PAD = Zaakproef.PAD;
    private static final String ELDERS = "https://elders.example.nl/api/v1/dingen/1";
    private static Zaakproef z;

    @BeforeAll
    static void open() {
        z = new Zaakproef();
    }

    @AfterAll
    static void sluit() {
        z.close();
    }

    private static String maak(String pad, Map<String, Object> inhoud) {
        return z.p.alles
                .post(pad.startsWith("/") ? PAD + pad : pad, inhoud)
                .eis(201)
                .url();
    }

    private static int aantal(String pad) {
        var json = z.p.alles.get(pad).eis(200).json();
        return json.isArray() ? json.size() : json.path("count").asInt();
    }

    private static int spiegels(String document, String zaak) {
        return aantal("/documenten/api/v1/objectinformatieobjecten?informatieobject=" + document + "&object=" + zaak);
    }

    @Test
    void zrc_003_zrc_004_zrc_005_een_document_van_een_zaak_heeft_zijn_spiegel() {
        var zaak = z.nieuw();
        var document = z.document();
        for (var weg : List.of(ELDERS, document.replaceAll("[0-9a-f]{12}$", "000000000000"))) {
            z.p.alles
                    .post(PAD + "/zaakinformatieobjecten", Map.of("zaak", zaak, "informatieobject", weg))
                    .eisFout("informatieobject", "bad-url");
        }
        var relatie = z.p.alles
                .post(PAD + "/zaakinformatieobjecten", Map.of("zaak", zaak, "informatieobject", document))
                .eis(201);
        assertThat(relatie.tekst("aardRelatieWeergave")).contains("Hoort bij");
        assertThat(relatie.tekst("registratiedatum")).startsWith("2026-03-09");
        assertThat(spiegels(document, zaak)).isEqualTo(1);
        z.p.alles.patch(relatie.url(), Map.of("zaak", z.nieuw())).eisFout("zaak", "wijzigen-niet-toegelaten");
        z.p.alles
                .patch(relatie.url(), Map.of("informatieobject", z.document()))
                .eisFout("informatieobject", "wijzigen-niet-toegelaten");
        z.p.alles.patch(relatie.url(), Map.of("titel", "Aanvraag")).eis(200);
        z.p.alles.delete(relatie.url()).eis(204);
        assertThat(spiegels(document, zaak)).isZero();
    }

    @Test
    void zrc_017_alleen_documenten_die_bij_het_zaaktype_horen() {
        var ander = new Catalogusproef(z.p, "DELEN2");
        var document = z.document(Map.of("informatieobjecttype", ander.informatieobjecttype));
        z.p.alles
                .post(PAD + "/zaakinformatieobjecten", Map.of("zaak", z.nieuw(), "informatieobject", document))
                .eisFout("nonFieldErrors", "missing-zaaktype-informatieobjecttype-relation");
    }

    @Test
    void zrc_018_zrc_019_eigenschap_en_rol_zijn_van_het_zaaktype() {
        var ander = new Catalogusproef(z.p, "DELEN3");
        var zaak = z.nieuw();
        z.p.alles
                .post(zaak + "/zaakeigenschappen", Map.of("zaak", zaak, "eigenschap", ander.eigenschap, "waarde", "1"))
                .eisFout("nonFieldErrors", "zaaktype-mismatch");
        var rol = z.rol(zaak, "111222333");
        rol.put("roltype", ander.roltype);
        z.p.alles.post(PAD + "/rollen", rol).eisFout("nonFieldErrors", "zaaktype-mismatch");
        // a value that does not fit its specification is kept (zrc-018)
        var eigenschap = maak(
                zaak + "/zaakeigenschappen",
                Map.of("zaak", zaak, "eigenschap", z.c.eigenschap, "waarde", "veel langer dan twintig tekens"));
        var andereZaak = z.nieuw();
        var elders = eigenschap.replace(
                Zaakproef.id(zaak).toString(), Zaakproef.id(andereZaak).toString());
        assertThat(z.p.alles.get(elders).status()).isEqualTo(404);
        assertThat(z.p.alles.delete(elders).status()).isEqualTo(404);
        assertThat(aantal(zaak + "/zaakeigenschappen")).isEqualTo(1);
    }

    @Test
    void een_rol_is_te_vinden_op_wie_het_is() {
        var zaak = z.nieuw();
        maak("/rollen", z.rol(zaak, "999990019"));
        var vestiging = z.rol(zaak, "");
        vestiging.put("betrokkeneType", "vestiging");
        vestiging.put("betrokkeneIdentificatie", Map.of("vestigingsNummer", "000012345678"));
        vestiging.put("contactpersoonRol", Map.of("naam", "Piet"));
        maak("/rollen", vestiging);
        var vraag = PAD + "/rollen?zaak=" + zaak;
        assertThat(aantal(vraag)).isEqualTo(2);
        assertThat(aantal(vraag + "&betrokkeneIdentificatie__natuurlijkPersoon__inpBsn=999990019"))
                .isEqualTo(1);
        assertThat(aantal(vraag + "&betrokkeneIdentificatie__natuurlijkPersoon__inpBsn=999990020"))
                .isZero();
        assertThat(aantal(vraag + "&betrokkeneIdentificatie__vestiging__vestigingsNummer=000012345678"))
                .isEqualTo(1);
        assertThat(aantal(vraag + "&betrokkeneType=vestiging&omschrijvingGeneriek=initiator"))
                .isEqualTo(1);
        var lang = z.rol(zaak, "1234567890");
        z.p.alles.post(PAD + "/rollen", lang).eisFout("betrokkeneIdentificatie.inpBsn", "max_length");
        // an address that is none finds nothing, and is no error
        assertThat(aantal(PAD + "/rollen?zaak=%7B%7Bzaak%7D%7D")).isZero();
    }

    @Test
    void een_zaakobject_is_met_zijn_gegevens_of_met_zijn_adres() {
        var zaak = z.nieuw();
        var adres = z.p.alles
                .post(
                        PAD + "/zaakobjecten",
                        Map.of(
                                "zaak",
                                zaak,
                                "objectType",
                                "adres",
                                "objectIdentificatie",
                                Map.of(
                                        "identificatie",
                                        "1",
                                        "wplWoonplaatsNaam",
                                        "Westveld",
                                        "gorOpenbareRuimteNaam",
                                        "Dorpsstraat",
                                        "huisnummer",
                                        1)))
                .eis(201);
        assertThat(adres.json().path("objectIdentificatie").path("huisnummer").asInt())
                .isEqualTo(1);
        z.p.alles
                .post(
                        PAD + "/zaakobjecten",
                        Map.of("zaak", zaak, "objectType", "adres", "objectIdentificatie", Map.of()))
                .eisFout("objectIdentificatie.identificatie", "required");
        z.p.alles
                .post(PAD + "/zaakobjecten", Map.of("zaak", zaak, "objectType", "adres"))
                .eisFout("nonFieldErrors", "invalid-zaakobject");
        var ding = maak(
                "/zaakobjecten",
                Map.of("zaak", zaak, "objectType", "overige", "objectTypeOverige", "boom", "object", ELDERS));
        assertThat(aantal(PAD + "/zaakobjecten?object=" + ELDERS)).isEqualTo(1);
        z.p.alles.patch(ding, Map.of("relatieomschrijving", "staat in de weg")).eis(200);
        z.p.alles.delete(ding).eis(204);
    }

    @Test
    void zrc_024_zrc_025_contacten_en_verzoeken_van_elders() {
        var zaak = z.nieuw();
        var moment = maak("/zaakcontactmomenten", Map.of("zaak", zaak, "contactmoment", ELDERS));
        var verzoek = maak("/zaakverzoeken", Map.of("zaak", zaak, "verzoek", ELDERS));
        assertThat(aantal(PAD + "/zaakcontactmomenten?zaak=" + zaak)).isEqualTo(1);
        assertThat(aantal(PAD + "/zaakverzoeken?verzoek=" + ELDERS)).isEqualTo(1);
        z.p.alles.delete(moment).eis(204);
        z.p.alles.delete(verzoek).eis(204);
        assertThat(z.p.alles
                        .post(PAD + "/klantcontacten", Map.of("zaak", zaak, "datumtijd", "2026-03-01T10:00:00"))
                        .eis(201)
                        .tekst("identificatie"))
                .hasSize(14);
    }

    @Test
    void gen_14_gen_15_elke_wijziging_laat_een_regel_na() {
        var zaak = z.nieuw();
        z.p.alles
                .patch(zaak, Map.of("toelichting", "anders"), "X-Audit-Toelichting", "op verzoek")
                .eis(200);
        var rol = maak("/rollen", z.rol(zaak, "111222333"));
        z.p.alles.delete(rol).eis(204);
        var trail = z.p.alles.get(zaak + "/audittrail").eis(200).json();
        assertThat(trail.findValuesAsText("actie")).containsExactly("create", "partial_update", "create", "destroy");
        var regel = trail.path(1);
        assertThat(regel.path("toelichting").asText()).isEqualTo("op verzoek");
        assertThat(regel.path("hoofdObject").asText()).isEqualTo(zaak);
        assertThat(regel.path("gebruikersWeergave").asText()).isEqualTo("Jan Jansen");
        assertThat(regel.path("wijzigingen").path("oud").path("zaaktype").asText())
                .isEqualTo(z.c.zaaktype);
        assertThat(regel.path("wijzigingen").path("oud").path("toelichting").asText())
                .isEmpty();
        assertThat(regel.path("wijzigingen").path("nieuw").path("toelichting").asText())
                .isEqualTo("anders");
        assertThat(regel.path("wijzigingen").path("nieuw").path("zaaktype").asText())
                .isEqualTo(z.c.zaaktype);
        assertThat(trail.path(3).path("resourceUrl").asText()).isEqualTo(rol);
        assertThat(trail.path(3).path("resource").asText()).isEqualTo("rol");
        assertThat(z.p.alles
                        .get(zaak + "/audittrail/" + regel.path("uuid").asText())
                        .eis(200)
                        .json())
                .isEqualTo(regel);
    }

    @Test
    void zrc_023_gen_14_gen_18_een_zaak_gaat_weg_met_alles_wat_erin_staat() {
        var zaak = z.nieuw("toelichting", "zeer bijzonder");
        var deel = z.nieuw("hoofdzaak", zaak);
        var document = z.document();
        maak("/zaakinformatieobjecten", Map.of("zaak", deel, "informatieobject", document));
        var status = z.status(z.p.alles, zaak, 1).eis(201).url();
        var resultaat = z.resultaat(zaak).eis(201).url();
        var rol = maak("/rollen", z.rol(zaak, "111222333"));
        z.p.alles.delete(zaak).eis(204);
        for (var url : List.of(zaak, deel, status, resultaat, rol, zaak + "/audittrail", deel + "/audittrail")) {
            assertThat(z.p.alles.get(url).status()).as(url).isEqualTo(404);
        }
        z.p.alles.get(document).eis(200);
        assertThat(spiegels(document, deel)).isZero();
        // what its history said is destroyed with it; that it was removed stays
        var over = z.p.test
                .eigenaar()
                .withHandle(h -> h.createQuery(
                                "select inhoud::text from gebeurtenissen.gebeurtenis where root = :z and soort = 'bron.gewijzigd'")
                        .bind("z", Zaakproef.id(zaak))
                        .mapTo(String.class)
                        .list());
        assertThat(over).isNotEmpty().noneMatch(r -> r.contains("bijzonder") || r.contains("111222333"));
        var los = z.nieuw("hoofdzaak", z.nieuw());
        z.p.alles.delete(los).eis(204);
    }
}
