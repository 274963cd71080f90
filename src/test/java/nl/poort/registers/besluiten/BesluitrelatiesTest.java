package nl.poort.registers.besluiten;

import static nl.poort.registers.besluiten.Besluitproef.PAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.poort.registers.Registerproef;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.registers.documenten.Documentproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Which documents belong to decisions and cases, in both registers alike.
class BesluitrelatiesTest {
    private static final String RELATIES = Documentproef.PAD + "/objectinformatieobjecten";
    private static Registerproef p;
    private static Catalogusproef c;
    private static Besluitproef b;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        c = new Catalogusproef(p, "BESLUITEN");
        b = new Besluitproef(p, c);
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    @Test
    void brc_003_het_document_bestaat() {
        b.leg(b.nieuw(), Registerproef.URL + Documentproef.EIO + "/" + UUID.randomUUID())
                .eisFout("informatieobject", "bad-url");
        b.leg(b.nieuw(), c.zaaktype).eisFout("informatieobject", "invalid-resource");
    }

    @Test
    void brc_005_het_document_weet_bij_welk_besluit_het_hoort() {
        var besluit = b.nieuw();
        var document = Documentproef.maak(p.alles, c.informatieobjecttype);
        var relatie = b.leg(besluit, document).eis(201);
        b.leg(besluit, document).eisFout("nonFieldErrors", "unique");
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
    void drc_002_drc_003_drc_004_een_relatie_is_er_alleen_als_het_besluit_haar_heeft() {
        var besluit = b.nieuw();
        var document = Documentproef.maak(p.alles, c.informatieobjecttype);
        var relatie = Map.<String, Object>of("informatieobject", document, "object", besluit, "objectType", "besluit");
        p.alles
                .post(RELATIES, Catalogusproef.met(relatie, "objectType", "zaak"))
                .eisFout("object", "invalid-resource");
        var weg = Registerproef.URL + PAD + "/besluiten/" + UUID.randomUUID();
        p.alles.post(RELATIES, Catalogusproef.met(relatie, "object", weg)).eisFout("object", "bad-url");
        p.alles.post(RELATIES, relatie).eisFout("nonFieldErrors", "inconsistent-relation");
        b.leg(besluit, document).eis(201);
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
    void brc_004_een_relatie_legt_vast_en_wijzigt_niet() {
        var document = Documentproef.maak(p.alles, c.informatieobjecttype);
        var relatie = b.leg(b.nieuw(), document).eis(201);
        p.alles.put(relatie.url(), Map.of("informatieobject", document)).eis(405);
        p.alles.patch(relatie.url(), Map.of("aardRelatie", "hoort_bij")).eis(405);
    }

    @Test
    void brc_008_het_besluittype_kent_zulke_documenten() {
        var ander = c.post("/informatieobjecttypen", Catalogusproef.informatieobjecttype(c.catalogus, "Foto"));
        c.publiceer(ander);
        b.leg(b.nieuw(), Documentproef.maak(p.alles, ander))
                .eisFout("nonFieldErrors", "missing-besluittype-informatieobjecttype-relation");
    }

    @Test
    void drc_004_drc_008_een_document_weet_bij_welke_zaak_het_hoort_en_blijft_zolang() {
        var zaak = b.zaak();
        var document = Documentproef.maak(p.alles, c.informatieobjecttype);
        var relatie = p.alles
                .post("/zaken/api/v1/zaakinformatieobjecten", Map.of("zaak", zaak, "informatieobject", document))
                .eis(201)
                .url();
        var spiegel = p.alles.get(RELATIES + "?object=" + zaak).eis(200).json();
        assertThat(spiegel).hasSize(1);
        p.alles.delete(spiegel.path(0).path("url").asText()).eisFout("nonFieldErrors", "remote-relation-exists");
        p.alles.delete(document).eisFout("nonFieldErrors", "pending-relations");
        p.alles.delete(relatie).eis(204);
        p.alles.delete(document).eis(204);
    }
}
