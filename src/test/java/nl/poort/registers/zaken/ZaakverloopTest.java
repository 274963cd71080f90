package nl.poort.registers.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.poort.registers.Registerproef.Client;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Catalogusproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Closing and reopening, and what that does to the archive (zrc-007, 008, 016, 020, 021, 022, 026).
class ZaakverloopTest {
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

    private static JsonNode zie(String zaak) {
        return z.p.alles.get(zaak).eis(200).json();
    }

    private static Client bijwerker(String... meer) {
        var scopes = new java.util.ArrayList<>(List.of(
                "zaken.lezen", "zaken.aanmaken", "zaken.bijwerken", "zaken.statussen.toevoegen", "zaken.verwijderen"));
        scopes.addAll(List.of(meer));
        return z.client(Vertrouwelijkheidaanduiding.ZEER_GEHEIM, scopes.toArray(String[]::new));
    }

    @Test
    void zrc_007a_de_eindstatus_sluit_de_zaak_op_de_dag_van_de_status() {
        var zaak = z.nieuw();
        z.resultaat(zaak).eis(201);
        z.status(z.p.alles, zaak, 2).eis(201);
        assertThat(zie(zaak).path("einddatum").isNull()).isTrue();
        var status = z.status(z.p.alles, zaak, z.c.statustypen.get(2), "2026-03-05T23:30:00Z")
                .eis(201);
        assertThat(status.json().path("indicatieLaatstGezetteStatus").asBoolean())
                .isTrue();
        // half past midnight on the sixth, in the Netherlands
        assertThat(zie(zaak).path("einddatum").asText()).isEqualTo("2026-03-06");
        assertThat(zie(zaak).path("status").asText()).isEqualTo(status.url());
    }

    @Test
    void zrc_007b_zonder_resultaat_gaat_een_zaak_niet_dicht() {
        var zaak = z.nieuw();
        z.status(z.p.alles, zaak, 3).eisFout("nonFieldErrors", "resultaat-does-not-exist");
        assertThat(zie(zaak).path("status").isNull()).isTrue();
    }

    @Test
    void zrc_007c_van_elk_document_is_bekend_wie_het_mag_gebruiken() {
        var zaak = z.nieuw();
        z.resultaat(zaak).eis(201);
        z.p.alles
                .post(PAD + "/zaakinformatieobjecten", Map.of("zaak", zaak, "informatieobject", z.document()))
                .eis(201);
        z.status(z.p.alles, zaak, 3).eisFout("nonFieldErrors", "indicatiegebruiksrecht-unset");
        var bekend = z.nieuw();
        z.resultaat(bekend).eis(201);
        z.p.alles
                .post(
                        PAD + "/zaakinformatieobjecten",
                        Map.of("zaak", bekend, "informatieobject", z.document(Map.of("indicatieGebruiksrecht", false))))
                .eis(201);
        z.status(z.p.alles, bekend, 3).eis(201);
    }

    @Test
    void zrc_007d_een_gesloten_zaak_blijft_zoals_zij_is() {
        var zaak = z.nieuw();
        var rol = z.p.alles
                .post(PAD + "/rollen", z.rol(zaak, "111222333"))
                .eis(201)
                .url();
        var notitie = Map.of("gerelateerdAan", zaak, "onderwerp", "o", "tekst", "t");
        var eigenschap = Map.of("zaak", zaak, "eigenschap", z.c.eigenschap, "waarde", "1");
        var object = Map.of("zaak", zaak, "objectType", "pand", "objectIdentificatie", Map.of("identificatie", "1"));
        var contact = Map.of("zaak", zaak, "datumtijd", "2026-03-01T10:00:00Z");
        var besluit = Map.of("besluit", "https://elders.example.nl/besluiten/1");
        var document = Map.of("zaak", zaak, "informatieobject", z.document());
        var momenten = Map.of("zaak", zaak, "contactmoment", "https://elders.example.nl/cm/1");
        var resultaat = z.resultaat(zaak).eis(201).url();
        z.status(z.p.alles, zaak, 3).eis(201);
        var gewoon = bijwerker();
        dicht(gewoon, "PATCH", zaak, Map.of("toelichting", "x"));
        dicht(gewoon, "POST", PAD + "/rollen", z.rol(zaak, "111222333"));
        dicht(gewoon, "DELETE", rol, null);
        dicht(gewoon, "PATCH", resultaat, Map.of("toelichting", "x"));
        dicht(gewoon, "POST", PAD + "/zaaknotities", notitie);
        dicht(gewoon, "POST", zaak + "/zaakeigenschappen", eigenschap);
        dicht(gewoon, "POST", PAD + "/zaakobjecten", object);
        dicht(gewoon, "POST", PAD + "/klantcontacten", contact);
        dicht(gewoon, "POST", zaak + "/besluiten", besluit);
        dicht(gewoon, "POST", PAD + "/zaakinformatieobjecten", document);
        dicht(gewoon, "POST", PAD + "/zaakcontactmomenten", momenten);
        assertThat(z.status(gewoon, zaak, 3).status()).isEqualTo(403);
        // that there is one already is told first
        gewoon.post(PAD + "/resultaten", Map.of("zaak", zaak, "resultaattype", z.c.resultaattype))
                .eisFout("zaak", "unique");
        var sterk = bijwerker("zaken.geforceerd-bijwerken");
        sterk.patch(zaak, Map.of("toelichting", "x")).eis(200);
        sterk.post(PAD + "/rollen", z.rol(zaak, "111222333")).eis(201);
        sterk.post(PAD + "/zaaknotities", notitie).eis(201);
        sterk.post(PAD + "/zaakobjecten", object).eis(201);
    }

    private static void dicht(Client client, String methode, String pad, Object inhoud) {
        assertThat(client.stuur(methode, pad, inhoud).eis(403).tekst("code"))
                .as(methode + " " + pad)
                .isEqualTo("permission_denied");
    }

    @Test
    void zrc_008_heropenen_vraagt_een_eigen_recht_en_maakt_het_archief_leeg() {
        var zaak = z.gesloten();
        assertThat(zie(zaak).path("archiefactiedatum").asText()).isEqualTo("2031-03-05");
        assertThat(z.status(bijwerker(), zaak, 1).eis(403).tekst("code")).isEqualTo("permission_denied");
        z.status(bijwerker("zaken.heropenen"), zaak, z.c.statustypen.getFirst(), "2026-03-06T10:00:00Z")
                .eis(201);
        for (var veld : List.of("einddatum", "archiefactiedatum", "archiefnominatie", "startdatumBewaartermijn")) {
            assertThat(zie(zaak).path(veld).isNull()).as(veld).isTrue();
        }
        bijwerker().patch(zaak, Map.of("toelichting", "weer open")).eis(200);
    }

    @Test
    void zrc_016_zrc_020_typen_zijn_van_het_zaaktype_van_de_zaak() {
        var ander = new Catalogusproef(z.p, "VERLOOP2");
        var zaak = z.nieuw();
        z.status(z.p.alles, zaak, ander.statustypen.getFirst(), "2026-03-05T10:00:00Z")
                .eisFout("nonFieldErrors", "zaaktype-mismatch");
        z.resultaat(zaak, ander.resultaattype).eisFout("nonFieldErrors", "zaaktype-mismatch");
    }

    @Test
    void zrc_021_zrc_026_sluiten_leidt_de_bewaartermijn_af() {
        var zaak = zie(z.gesloten());
        assertThat(zaak.path("archiefnominatie").asText()).isEqualTo("vernietigen");
        assertThat(zaak.path("startdatumBewaartermijn").asText()).isEqualTo("2026-03-05");
        assertThat(zaak.path("archiefactiedatum").asText()).isEqualTo("2031-03-05");
        assertThat(zie(z.gesloten("archiefnominatie", "blijvend_bewaren"))
                        .path("archiefnominatie")
                        .asText())
                .isEqualTo("blijvend_bewaren");
    }

    @Test
    void zrc_021_een_eigenschap_telt_ook_als_zij_na_het_sluiten_verandert() {
        var t = Bewaarproef.van(z, "EIGENSCHAP", "eigenschap", Map.of("datumkenmerk", "Vervaldag"));
        var zaak = t.nieuw();
        var eigenschap = z.p.alles
                .post(
                        zaak + "/zaakeigenschappen",
                        Map.of("zaak", zaak, "eigenschap", t.eigenschap(), "waarde", "2026-06-01"))
                .eis(201)
                .url();
        t.sluit(zaak);
        assertThat(zie(zaak).path("archiefactiedatum").asText()).isEqualTo("2027-06-01");
        z.p.alles.patch(eigenschap, Map.of("waarde", "2028-06-01")).eis(200);
        assertThat(zie(zaak).path("archiefactiedatum").asText()).isEqualTo("2029-06-01");
    }

    @Test
    void zrc_021_een_deelzaak_telt_vanaf_het_eind_van_haar_hoofdzaak() {
        var t = Bewaarproef.van(z, "HOOFDZAAK", "hoofdzaak", Map.of());
        var hoofd = z.nieuw();
        z.resultaat(hoofd).eis(201);
        var deel = t.nieuw("hoofdzaak", hoofd);
        t.sluit(deel);
        assertThat(zie(deel).path("archiefactiedatum").isNull()).isTrue();
        z.status(z.p.alles, hoofd, z.c.statustypen.get(2), "2026-03-08T10:00:00Z")
                .eis(201);
        assertThat(zie(deel).path("archiefactiedatum").asText()).isEqualTo("2027-03-08");
    }

    @Test
    void zrc_022_archiveren_kan_pas_als_alles_bekend_is() {
        z.maak("archiefstatus", "gearchiveerd").eisFout("archiefnominatie", "archiefnominatie-not-set");
        z.maak("archiefstatus", "gearchiveerd", "archiefnominatie", "vernietigen")
                .eisFout("archiefactiedatum", "archiefactiedatum-not-set");
        assertThat(z.maak().eis(201).tekst("archiefstatus")).isEqualTo("nog_te_archiveren");
        var zaak = z.nieuw("archiefnominatie", "vernietigen", "archiefactiedatum", "2030-01-01");
        z.p.alles
                .post(PAD + "/zaakinformatieobjecten", Map.of("zaak", zaak, "informatieobject", z.document()))
                .eis(201);
        z.p.alles
                .patch(zaak, Map.of("archiefstatus", "gearchiveerd"))
                .eisFout("archiefstatus", "documents-not-archived");
    }
}
