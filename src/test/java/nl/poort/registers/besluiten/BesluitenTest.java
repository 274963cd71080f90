package nl.poort.registers.besluiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.Registerproef;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.registers.documenten.Documentproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The rules of the Besluiten API on the real server.
class BesluitenTest {
    private static final String PAD = "/besluiten/api/v1";
    private static final String RELATIES = Documentproef.PAD + "/objectinformatieobjecten";
    private static Registerproef p;
    private static Catalogusproef c;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        c = new Catalogusproef(p, "BESLUITEN");
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static Map<String, Object> besluit(String besluittype, Object... namenEnWaarden) {
        var b = new HashMap<String, Object>();
        b.put("verantwoordelijkeOrganisatie", "000000000");
        b.put("besluittype", besluittype);
        b.put("datum", "2026-03-01");
        b.put("ingangsdatum", "2026-04-01");
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            b.put((String) namenEnWaarden[i], namenEnWaarden[i + 1]);
        }
        return b;
    }

    private static String nieuw(Object... namenEnWaarden) {
        return p.alles
                .post(PAD + "/besluiten", besluit(c.besluittype, namenEnWaarden))
                .eis(201)
                .url();
    }

    private static Registerproef.Antwoord leg(String besluit, String document) {
        return p.alles.post(
                PAD + "/besluitinformatieobjecten", Map.of("besluit", besluit, "informatieobject", document));
    }

    @Test
    void een_besluit_komt_terug_zoals_het_gemaakt_is() {
        var gemaakt = p.alles
                .post(PAD + "/besluiten", besluit(c.besluittype, "vervalreden", "tijdelijk"))
                .eis(201);
        assertThat(gemaakt.kop("API-version")).isEqualTo("1.1.0");
        assertThat(gemaakt.tekst("vervalredenWeergave")).isEqualTo("Besluit met tijdelijke werking");
        var gelezen = p.alles.get(gemaakt.url()).eis(200);
        assertThat(gelezen.json()).isEqualTo(gemaakt.json());
        p.alles.get(gemaakt.url(), "If-None-Match", gelezen.kop("ETag")).eis(304);
        assertThat(p.alles
                        .get(PAD + "/besluiten?expand=besluittype&identificatie=" + gemaakt.tekst("identificatie"))
                        .eis(200)
                        .json()
                        .path("results")
                        .path(0)
                        .path("_expand")
                        .path("besluittype")
                        .path("url")
                        .asText())
                .isEqualTo(c.besluittype);
        p.alles.patch(gemaakt.url(), Map.of("toelichting", "Omdat het kan")).eis(200);
        p.alles.put(gemaakt.url(), besluit(c.besluittype)).eis(200);
        assertThat(p.alles.get(gemaakt.url()).tekst("identificatie")).isEqualTo(gemaakt.tekst("identificatie"));
    }

    @Test
    void brc_001_het_besluittype_bestaat_is_er_een_is_gepubliceerd_en_blijft() {
        var weg = Registerproef.URL + Catalogusproef.PAD + "/besluittypen/" + UUID.randomUUID();
        p.alles.post(PAD + "/besluiten", besluit(weg)).eisFout("besluittype", "bad-url");
        p.alles.post(PAD + "/besluiten", besluit(c.zaaktype)).eisFout("besluittype", "invalid-resource");
        var concept = c.post("/besluittypen", Catalogusproef.besluittype(c.catalogus, "Concept", List.of("Brief")));
        p.alles.post(PAD + "/besluiten", besluit(concept)).eisFout("besluittype", "not-published");
        c.publiceer(concept);
        p.alles.patch(nieuw(), Map.of("besluittype", concept)).eisFout("besluittype", "wijzigen-niet-toegelaten");
    }

    @Test
    void brc_002_een_nummer_is_uniek_en_blijft() {
        var een = nieuw("identificatie", "B-1");
        p.alles
                .post(PAD + "/besluiten", besluit(c.besluittype, "identificatie", "B-1"))
                .eisFout("identificatie", "identificatie-niet-uniek");
        p.alles.patch(een, Map.of("identificatie", "B-2")).eisFout("identificatie", "wijzigen-niet-toegelaten");
        p.alles
                .patch(een, Map.of("verantwoordelijkeOrganisatie", "111222333"))
                .eisFout("verantwoordelijkeOrganisatie", "wijzigen-niet-toegelaten");
        assertThat(p.alles.get(nieuw()).tekst("identificatie")).startsWith("BESLUIT-2026-");
        p.alles
                .post(PAD + "/besluiten", besluit(c.besluittype, "verantwoordelijkeOrganisatie", "123456789"))
                .eisFout("verantwoordelijkeOrganisatie", "invalid");
    }

    @Test
    void brc_003_het_document_bestaat() {
        leg(nieuw(), Registerproef.URL + Documentproef.EIO + "/" + UUID.randomUUID())
                .eisFout("informatieobject", "bad-url");
        leg(nieuw(), c.zaaktype).eisFout("informatieobject", "invalid-resource");
    }

    @Test
    void brc_005_het_document_weet_bij_welk_besluit_het_hoort() {
        var besluit = nieuw();
        var document = Documentproef.maak(p.alles, c.informatieobjecttype);
        var relatie = leg(besluit, document).eis(201);
        leg(besluit, document).eisFout("nonFieldErrors", "unique");
        var spiegel = p.alles.get(RELATIES + "?object=" + besluit).eis(200).json();
        assertThat(spiegel).hasSize(1);
        assertThat(spiegel.path(0).path("objectType").asText()).isEqualTo("besluit");
        assertThat(spiegel.path(0).path("informatieobject").asText()).isEqualTo(document);
        p.alles.delete(document).eisFout("nonFieldErrors", "pending-relations");
        p.alles.delete(relatie.url()).eis(204);
        assertThat(p.alles.get(RELATIES + "?object=" + besluit).json()).isEmpty();
        p.alles.delete(document).eis(204);
    }

    @Test
    void drc_002_tot_004_een_relatie_is_er_alleen_als_het_besluit_haar_heeft() {
        var besluit = nieuw();
        var document = Documentproef.maak(p.alles, c.informatieobjecttype);
        var relatie = Map.<String, Object>of("informatieobject", document, "object", besluit, "objectType", "besluit");
        p.alles
                .post(RELATIES, Catalogusproef.met(relatie, "objectType", "zaak"))
                .eisFout("object", "invalid-resource");
        var weg = Registerproef.URL + PAD + "/besluiten/" + UUID.randomUUID();
        p.alles.post(RELATIES, Catalogusproef.met(relatie, "object", weg)).eisFout("object", "bad-url");
        p.alles.post(RELATIES, relatie).eisFout("nonFieldErrors", "inconsistent-relation");
        leg(besluit, document).eis(201);
        p.alles.post(RELATIES, relatie).eisFout("nonFieldErrors", "unique");
        var spiegel = p.alles
                .get(RELATIES + "?informatieobject=" + document)
                .json()
                .path(0)
                .path("url")
                .asText();
        p.alles.delete(spiegel).eisFout("nonFieldErrors", "remote-relation-exists");
        var gezocht = Documentproef.EIO + "?objectinformatieobjecten_object=" + besluit
                + "&objectinformatieobjecten_objectType=besluit";
        assertThat(p.alles.get(gezocht).eis(200).json().path("count").asInt()).isEqualTo(1);
    }

    @Test
    void brc_008_het_besluittype_kent_zulke_documenten() {
        var ander = c.post("/informatieobjecttypen", Catalogusproef.informatieobjecttype(c.catalogus, "Foto"));
        c.publiceer(ander);
        leg(nieuw(), Documentproef.maak(p.alles, ander))
                .eisFout("nonFieldErrors", "missing-besluittype-informatieobjecttype-relation");
    }

    @Test
    void brc_009_een_besluit_gaat_met_zijn_relaties_en_zijn_spoor() {
        var besluit = nieuw();
        var document = Documentproef.maak(p.alles, c.informatieobjecttype);
        var relatie = leg(besluit, document).eis(201).url();
        assertThat(p.alles.get(besluit + "/audittrail").eis(200).json()).hasSize(2);
        p.alles.delete(besluit).eis(204);
        p.alles.get(besluit).eis(404);
        p.alles.get(relatie).eis(404);
        p.alles.get(besluit + "/audittrail").eis(404);
        assertThat(p.alles.get(RELATIES + "?informatieobject=" + document).json())
                .isEmpty();
        p.alles.delete(document).eis(204);
    }

    @Test
    void gen_13_het_type_bepaalt_wat_iemand_ziet() {
        var ander = c.post("/besluittypen", Catalogusproef.besluittype(c.catalogus, "Ander", List.of("Brief")));
        c.publiceer(ander);
        var zichtbaar = nieuw();
        var verborgen =
                p.alles.post(PAD + "/besluiten", besluit(ander)).eis(201).url();
        var relatie = leg(verborgen, Documentproef.maak(p.alles, c.informatieobjecttype))
                .eis(201)
                .url();
        var lezer = p.client(
                p.gemeente,
                "besluitlezer",
                List.of(new Autorisatie(
                        Component.BRC,
                        List.of("besluiten.lezen", "audittrails.lezen"),
                        null,
                        null,
                        Catalogusproef.id(c.besluittype),
                        null)));
        lezer.get(zichtbaar).eis(200);
        assertThat(lezer.get(PAD + "/besluiten").eis(200).json().findValuesAsText("url"))
                .contains(zichtbaar)
                .doesNotContain(verborgen);
        lezer.get(verborgen).eis(403);
        lezer.get(verborgen + "/audittrail").eis(403);
        lezer.get(relatie).eis(403);
        assertThat(lezer.get(PAD + "/besluitinformatieobjecten").eis(200).json().findValuesAsText("url"))
                .doesNotContain(relatie);
        lezer.delete(zichtbaar).eis(403);
    }
}
