package nl.poort.registers.besluiten;

import static nl.poort.registers.besluiten.Besluitproef.PAD;
import static org.assertj.core.api.Assertions.assertThat;

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
    void een_besluit_komt_terug_zoals_het_gemaakt_is() {
        var gemaakt = p.alles
                .post(PAD + "/besluiten", b.besluit(c.besluittype, "vervalreden", "tijdelijk"))
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
        p.alles.put(gemaakt.url(), b.besluit(c.besluittype)).eis(200);
        assertThat(p.alles.get(gemaakt.url()).tekst("identificatie")).isEqualTo(gemaakt.tekst("identificatie"));
    }

    @Test
    void brc_001_het_besluittype_bestaat_is_er_een_is_gepubliceerd_en_blijft() {
        var weg = Registerproef.URL + Catalogusproef.PAD + "/besluittypen/" + UUID.randomUUID();
        p.alles.post(PAD + "/besluiten", b.besluit(weg)).eisFout("besluittype", "bad-url");
        p.alles.post(PAD + "/besluiten", b.besluit(c.zaaktype)).eisFout("besluittype", "invalid-resource");
        var concept = c.post("/besluittypen", Catalogusproef.besluittype(c.catalogus, "Concept", List.of("Brief")));
        p.alles.post(PAD + "/besluiten", b.besluit(concept)).eisFout("besluittype", "not-published");
        c.publiceer(concept);
        p.alles.patch(b.nieuw(), Map.of("besluittype", concept)).eisFout("besluittype", "wijzigen-niet-toegelaten");
    }

    @Test
    void brc_002_een_nummer_is_uniek_en_blijft() {
        var een = b.nieuw("identificatie", "B-1");
        p.alles
                .post(PAD + "/besluiten", b.besluit(c.besluittype, "identificatie", "B-1"))
                .eisFout("identificatie", "identificatie-niet-uniek");
        p.alles.patch(een, Map.of("identificatie", "B-2")).eisFout("identificatie", "wijzigen-niet-toegelaten");
        p.alles
                .patch(een, Map.of("verantwoordelijkeOrganisatie", "111222333"))
                .eisFout("verantwoordelijkeOrganisatie", "wijzigen-niet-toegelaten");
        assertThat(p.alles.get(b.nieuw()).tekst("identificatie")).startsWith("BESLUIT-2026-");
        p.alles
                .post(PAD + "/besluiten", b.besluit(c.besluittype, "verantwoordelijkeOrganisatie", "123456789"))
                .eisFout("verantwoordelijkeOrganisatie", "invalid");
    }

    @Test
    void brc_009_een_besluit_gaat_met_zijn_relaties_en_zijn_spoor() {
        var besluit = b.nieuw("toelichting", "zeer bijzonder");
        var document = Documentproef.maak(p.alles, c.informatieobjecttype);
        var relatie = b.leg(besluit, document).eis(201).url();
        assertThat(p.alles.get(besluit + "/audittrail").eis(200).json()).hasSize(2);
        p.alles.delete(besluit).eis(204);
        p.alles.get(besluit).eis(404);
        p.alles.get(relatie).eis(404);
        p.alles.get(besluit + "/audittrail").eis(404);
        assertThat(Documentproef.geschiedenis(p, besluit)).isNotEmpty().noneMatch(r -> r.contains("bijzonder"));
        assertThat(p.alles.get(RELATIES + "?informatieobject=" + document).json())
                .isEmpty();
        p.alles.delete(document).eis(204);
    }

    @Test
    void gen_13_het_type_bepaalt_wat_iemand_ziet() {
        var ander = c.post("/besluittypen", Catalogusproef.besluittype(c.catalogus, "Ander", List.of("Brief")));
        c.publiceer(ander);
        var zichtbaar = b.nieuw();
        var verborgen =
                p.alles.post(PAD + "/besluiten", b.besluit(ander)).eis(201).url();
        var relatie = b.leg(verborgen, Documentproef.maak(p.alles, c.informatieobjecttype))
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

    @Test
    void brc_006_de_zaak_kent_haar_besluit_en_blijft_dezelfde() {
        var zaak = b.zaak();
        var besluit = b.nieuw("zaak", zaak);
        var spiegel = p.alles.get(zaak + "/besluiten").eis(200).json();
        assertThat(spiegel.findValuesAsText("besluit")).containsExactly(besluit);
        assertThat(p.alles
                        .get(PAD + "/besluiten?zaak=" + zaak)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        p.alles.patch(besluit, Map.of("zaak", b.zaak())).eisFout("zaak", "wijzigen-niet-toegelaten");
        p.alles.patch(b.nieuw(), Map.of("zaak", zaak)).eisFout("zaak", "wijzigen-niet-toegelaten");
        p.alles.delete(besluit).eis(204);
        assertThat(p.alles.get(zaak + "/besluiten").eis(200).json()).isEmpty();
        p.alles
                .post(PAD + "/besluiten", b.besluit(c.besluittype, "zaak", zaak + "1"))
                .eisFout("zaak", "bad-url");
    }

    @Test
    void brc_007_het_zaaktype_kent_zulke_besluiten() {
        var vreemd = c.post("/besluittypen", Catalogusproef.besluittype(c.catalogus, "Vreemd", List.of("Brief")));
        c.publiceer(vreemd);
        p.alles
                .post(PAD + "/besluiten", b.besluit(vreemd, "zaak", b.zaak()))
                .eisFout("nonFieldErrors", "zaaktype-mismatch");
    }
}
