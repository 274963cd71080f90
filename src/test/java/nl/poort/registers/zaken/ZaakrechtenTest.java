package nl.poort.registers.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.poort.registers.Registerproef.Client;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Catalogusproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Who may see what (zrc-006): the same answer in list, single look, `_zoek`, expand, audit trail and in everything
/// below a case.
class ZaakrechtenTest {
    private static final String PAD = Zaakproef.PAD;
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
    void zrc_006_ac_order_ladder_van_acht_bij_acht() {
        var niveaus = Vertrouwelijkheidaanduiding.values();
        var zaken = new String[niveaus.length];
        for (var niveau : niveaus) {
            zaken[niveau.ordinal()] = z.nieuw(
                    "vertrouwelijkheidaanduiding",
                    niveau.name().toLowerCase(Locale.ROOT),
                    "identificatie",
                    "L" + niveau);
        }
        for (var hoogste : niveaus) {
            var client = z.client(hoogste, "zaken.lezen");
            for (var niveau : niveaus) {
                boolean mag = niveau.ordinal() <= hoogste.ordinal();
                assertThat(client.get(zaken[niveau.ordinal()]).status())
                        .as(niveau + " voor wie tot en met " + hoogste + " mag")
                        .isEqualTo(mag ? 200 : 403);
            }
            assertThat(aantal(client.get(PAD + "/zaken?identificatie=L" + niveaus[hoogste.ordinal()])))
                    .isEqualTo(1);
            var ids =
                    List.of(zaken).stream().map(u -> Zaakproef.id(u).toString()).toList();
            assertThat(aantal(client.post(PAD + "/zaken/_zoek", Map.of("uuid__in", ids))))
                    .as("_zoek tot en met " + hoogste)
                    .isEqualTo(hoogste.ordinal() + 1);
        }
    }

    private static int aantal(nl.poort.registers.Registerproef.Antwoord antwoord) {
        return antwoord.eis(200).json().path("count").asInt();
    }

    @Test
    void zrc_006_wat_in_een_zaak_staat_is_voor_wie_de_zaak_mag_zien() {
        var geheim = z.nieuw("vertrouwelijkheidaanduiding", "geheim");
        var status = z.status(z.p.alles, geheim, 1).eis(201).url();
        var resultaat = z.resultaat(geheim).eis(201).url();
        var rol = z.p.alles
                .post(PAD + "/rollen", z.rol(geheim, "111222333"))
                .eis(201)
                .url();
        var object = z.p.alles
                .post(
                        PAD + "/zaakobjecten",
                        Map.of(
                                "zaak",
                                geheim,
                                "objectType",
                                "pand",
                                "objectIdentificatie",
                                Map.of("identificatie", "1")))
                .eis(201)
                .url();
        var eigenschap = z.p.alles
                .post(
                        geheim + "/zaakeigenschappen",
                        Map.of("zaak", geheim, "eigenschap", z.c.eigenschap, "waarde", "1"))
                .eis(201)
                .url();
        var contact = z.p.alles
                .post(PAD + "/klantcontacten", Map.of("zaak", geheim, "datumtijd", "2026-03-01T10:00:00Z"))
                .eis(201)
                .url();
        var notitie = z.p.alles
                .post(PAD + "/zaaknotities", Map.of("gerelateerdAan", geheim, "onderwerp", "o", "tekst", "t"))
                .eis(201)
                .url();
        var laag = z.client(Vertrouwelijkheidaanduiding.OPENBAAR, "zaken.lezen", "audittrails.lezen");
        var hoog = z.client(Vertrouwelijkheidaanduiding.GEHEIM, "zaken.lezen", "audittrails.lezen");
        for (var url : List.of(status, resultaat, rol, object, eigenschap, contact, notitie, geheim + "/audittrail")) {
            assertThat(laag.get(url).status()).as(url).isEqualTo(403);
            assertThat(hoog.get(url).status()).as(url).isEqualTo(200);
        }
        for (var lijst : List.of("statussen", "resultaten", "rollen", "zaakobjecten", "klantcontacten")) {
            var vraag = PAD + "/" + lijst + "?zaak=" + geheim;
            assertThat(aantal(laag.get(vraag))).as(lijst).isZero();
            assertThat(aantal(hoog.get(vraag))).as(lijst).isEqualTo(1);
        }
        assertThat(laag.get(geheim + "/zaakeigenschappen").eis(200).json()).isEmpty();
        assertThat(hoog.get(geheim + "/zaakeigenschappen").eis(200).json()).hasSize(1);
    }

    @Test
    void zrc_028_uitbreiden_laat_niet_zien_wat_men_niet_mag_zien() {
        var geheim = z.nieuw("vertrouwelijkheidaanduiding", "zeer_geheim");
        var deel = z.nieuw("hoofdzaak", geheim);
        var laag = z.client(Vertrouwelijkheidaanduiding.OPENBAAR, "zaken.lezen");
        var gezien = laag.get(deel + "?expand=hoofdzaak,zaaktype").eis(200);
        assertThat(gezien.json().path("_expand").has("hoofdzaak")).isFalse();
        assertThat(gezien.json().path("_expand").path("zaaktype").path("url").asText())
                .isEqualTo(z.c.zaaktype);
        assertThat(z.p.alles
                        .get(deel + "?expand=hoofdzaak")
                        .eis(200)
                        .json()
                        .path("_expand")
                        .path("hoofdzaak")
                        .path("url")
                        .asText())
                .isEqualTo(geheim);
    }

    @Test
    void zrc_006_een_ander_zaaktype_blijft_dicht_ook_om_te_schrijven() {
        var ander = new Catalogusproef(z.p, "ANDERS").zaaktype;
        var zaak = z.nieuw("zaaktype", ander, "productenOfDiensten", List.of());
        var client = z.client(
                Vertrouwelijkheidaanduiding.ZEER_GEHEIM,
                "zaken.lezen",
                "zaken.aanmaken",
                "zaken.bijwerken",
                "zaken.verwijderen",
                "zaken.statussen.toevoegen");
        verboden(client, "GET", zaak, null);
        verboden(client, "PATCH", zaak, Map.of("toelichting", "x"));
        verboden(client, "DELETE", zaak, null);
        verboden(client, "POST", PAD + "/zaken", z.zaak("zaaktype", ander));
        verboden(client, "POST", PAD + "/rollen", z.rol(zaak, "111222333"));
        verboden(
                client,
                "POST",
                PAD + "/statussen",
                Map.of("zaak", zaak, "statustype", z.c.statustypen.getFirst(), "datumStatusGezet", "2026-03-01"));
        // changing a case into a type that one may not write is no way around it
        var eigen = z.nieuw();
        verboden(client, "PATCH", eigen, Map.of("zaaktype", ander));
        assertThat(aantal(client.get(PAD + "/zaken?zaaktype=" + ander))).isZero();
    }

    private static void verboden(Client client, String methode, String pad, Object inhoud) {
        assertThat(client.stuur(methode, pad, inhoud).eis(403).tekst("code"))
                .as(methode + " " + pad)
                .isEqualTo("permission_denied");
    }

    @Test
    void gen_13_zonder_de_scope_mag_het_niet() {
        var zaak = z.nieuw();
        var lezer = z.client(Vertrouwelijkheidaanduiding.ZEER_GEHEIM, "zaken.lezen");
        verboden(lezer, "POST", PAD + "/zaken", z.zaak());
        verboden(lezer, "PATCH", zaak, Map.of("toelichting", "x"));
        verboden(lezer, "DELETE", zaak, null);
        verboden(lezer, "POST", PAD + "/rollen", z.rol(zaak, "111222333"));
        verboden(lezer, "POST", PAD + "/zaaknummer_reserveren", Map.of("bronorganisatie", "000000000"));
        verboden(lezer, "GET", zaak + "/audittrail", null);
        assertThat(z.status(lezer, zaak, 1).status()).isEqualTo(403);
    }

    @Test
    void zrc_006_een_andere_organisatie_ziet_niets() {
        var zaak = z.nieuw();
        var buur = z.p.client(z.buurgemeente(), "buur", null);
        assertThat(buur.get(zaak).status()).isEqualTo(404);
        assertThat(aantal(buur.get(PAD + "/zaken"))).isZero();
        assertThat(buur.delete(zaak).status()).isEqualTo(404);
    }

    @Test
    void wie_alleen_zaken_aanmaakt_zet_alleen_de_eerste_status() {
        var client = z.client(Vertrouwelijkheidaanduiding.ZEER_GEHEIM, "zaken.lezen", "zaken.aanmaken");
        var zaak = z.nieuw();
        z.status(client, zaak, 1).eis(201);
        assertThat(z.status(client, zaak, 2).eis(403).tekst("code")).isEqualTo("permission_denied");
    }
}
