package nl.poort.registers.documenten;

import static nl.poort.registers.documenten.Documentproef.EIO;
import static nl.poort.registers.documenten.Documentproef.PAD;
import static nl.poort.registers.documenten.Documentproef.document;
import static nl.poort.registers.documenten.Documentproef.maak;
import static nl.poort.registers.documenten.Documentproef.slot;
import static nl.poort.registers.documenten.Documentproef.wijzig;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.Registerproef;
import nl.poort.registers.catalogus.Catalogusproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The rules of the Documenten API on the real server.
class DocumentenTest {
    private static Registerproef p;
    private static Catalogusproef c;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        c = new Catalogusproef(p, "DOCUMENTEN");
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static String nieuw(Object... namenEnWaarden) {
        return maak(p.alles, c.informatieobjecttype, namenEnWaarden);
    }

    @Test
    void een_document_komt_terug_zoals_het_gemaakt_is() {
        var gemaakt = p.alles
                .post(EIO, document(c.informatieobjecttype, "integriteit", null, "trefwoorden", List.of("a", "b")))
                .eis(201);
        assertThat(gemaakt.kop("Location")).isEqualTo(gemaakt.url());
        assertThat(gemaakt.kop("API-version")).isEqualTo("1.7.1");
        assertThat(gemaakt.tekst("identificatie")).startsWith("DOCUMENT-2026-");
        assertThat(gemaakt.tekst("inhoud")).isEqualTo(gemaakt.url() + "/download?versie=1");
        assertThat(gemaakt.tekst("lock")).isEmpty();
        var gelezen = p.alles.get(gemaakt.url()).eis(200);
        assertThat(gelezen.tekst("titel")).isEqualTo("Brief aan de gemeente");
        assertThat(gelezen.json().has("lock")).isFalse();
        p.alles.get(gemaakt.url(), "If-None-Match", gelezen.kop("ETag")).eis(304);
        var hoofd = p.alles.stuur("HEAD", gemaakt.url(), null).eis(200);
        assertThat(hoofd.kop("ETag")).isEqualTo(gelezen.kop("ETag"));
        p.alles.delete(gemaakt.url()).eis(204);
        p.alles.get(gemaakt.url()).eis(404);
    }

    @Test
    void drc_001_het_informatieobjecttype_bestaat_is_er_een_en_is_gepubliceerd() {
        p.alles.post(EIO, document(c.informatieobjecttype + "1")).eisFout("informatieobjecttype", "bad-url");
        p.alles
                .post(
                        EIO,
                        document(
                                Registerproef.URL + Catalogusproef.PAD + "/informatieobjecttypen/" + UUID.randomUUID()))
                .eisFout("informatieobjecttype", "bad-url");
        p.alles.post(EIO, document(c.zaaktype)).eisFout("informatieobjecttype", "invalid-resource");
        var concept = c.post("/informatieobjecttypen", Catalogusproef.informatieobjecttype(c.catalogus, "Concept"));
        p.alles.post(EIO, document(concept)).eisFout("informatieobjecttype", "not-published");
        c.publiceer(concept);
        var document = nieuw();
        wijzig(p.alles, document, Map.of("informatieobjecttype", concept));
        assertThat(p.alles.get(document).tekst("informatieobjecttype")).isEqualTo(concept);
    }

    @Test
    void drc_005_een_ontvangen_document_is_niet_in_bewerking() {
        for (var status : List.of("in_bewerking", "ter_vaststelling")) {
            p.alles
                    .post(EIO, document(c.informatieobjecttype, "ontvangstdatum", "2026-03-01", "status", status))
                    .eisFout("status", "invalid_for_received");
        }
        nieuw("ontvangstdatum", "2026-03-01", "status", "definitief");
    }

    @Test
    void drc_006_de_indicatie_volgt_de_gebruiksrechten() {
        p.alles
                .post(EIO, document(c.informatieobjecttype, "indicatieGebruiksrecht", true))
                .eisFout("indicatieGebruiksrecht", "missing-gebruiksrechten");
        var document = nieuw();
        assertThat(p.alles.get(document).json().path("indicatieGebruiksrecht").isNull())
                .isTrue();
        var recht = Map.of(
                "informatieobject", document, "startdatum", "2026-01-01T00:00:00Z", "omschrijvingVoorwaarden", "Vrij");
        var een = p.alles.post(PAD + "/gebruiksrechten", recht).eis(201).url();
        var twee = p.alles.post(PAD + "/gebruiksrechten", recht).eis(201).url();
        assertThat(p.alles.get(document).json().path("indicatieGebruiksrecht").asBoolean())
                .isTrue();
        p.alles
                .patch(document, Map.of("lock", slot(p.alles, document), "indicatieGebruiksrecht", false))
                .eisFout("indicatieGebruiksrecht", "existing-gebruiksrechten");
        p.alles.delete(een).eis(204);
        assertThat(p.alles.get(document).json().path("indicatieGebruiksrecht").asBoolean())
                .isTrue();
        p.alles.delete(twee).eis(204);
        assertThat(p.alles.get(document).json().path("indicatieGebruiksrecht").isNull())
                .isTrue();
    }

    @Test
    void drc_007_zonder_vertrouwelijkheid_geldt_die_van_het_type() {
        assertThat(p.alles.get(nieuw()).tekst("vertrouwelijkheidaanduiding")).isEqualTo("openbaar");
        assertThat(p.alles.get(nieuw("vertrouwelijkheidaanduiding", "geheim")).tekst("vertrouwelijkheidaanduiding"))
                .isEqualTo("geheim");
    }

    @Test
    void drc_008_een_document_in_gebruik_of_in_bewerking_blijft() {
        var document = nieuw("titel", "zeer bijzonder");
        var slot = slot(p.alles, document);
        p.alles.delete(document).eisFout("nonFieldErrors", "locked");
        p.alles.post(document + "/unlock", Map.of("lock", slot)).eis(204);
        var recht = p.alles
                .post(
                        PAD + "/gebruiksrechten",
                        Map.of(
                                "informatieobject",
                                document,
                                "startdatum",
                                "2026-01-01T00:00:00Z",
                                "omschrijvingVoorwaarden",
                                "Vrij"))
                .eis(201)
                .url();
        assertThat(p.alles.get(document + "/audittrail").eis(200).json().size()).isGreaterThanOrEqualTo(2);
        p.alles.delete(document).eis(204);
        p.alles.get(recht).eis(404);
        p.alles.get(document + "/audittrail").eis(404);
        // what its history said is destroyed with it
        assertThat(Documentproef.geschiedenis(p, document)).isNotEmpty().noneMatch(r -> r.contains("bijzonder"));
    }

    @Test
    void drc_009_alleen_wie_de_lock_heeft_wijzigt() {
        var document = nieuw();
        var velden = document(c.informatieobjecttype, "titel", "Anders");
        p.alles.patch(document, Map.of("titel", "Anders", "lock", "abc")).eisFout("nonFieldErrors", "unlocked");
        p.alles.put(document, velden).eisFout("nonFieldErrors", "unlocked");
        var slot = slot(p.alles, document);
        assertThat(slot).matches("[0-9a-f]{32}").isNotEqualTo(slot(p.alles, nieuw()));
        p.alles.post(document + "/lock", null).eisFout("nonFieldErrors", "existing-lock");
        p.alles.put(document, velden).eisFout("lock", "required");
        p.alles.patch(document, Map.of("titel", "Anders")).eisFout("nonFieldErrors", "missing-lock-id");
        p.alles
                .patch(document, Map.of("titel", "Anders", "lock", "abc"))
                .eisFout("nonFieldErrors", "incorrect-lock-id");
        var met = new HashMap<>(velden);
        met.put("lock", slot);
        p.alles.put(document, met).eis(200);
        p.alles.post(document + "/unlock", Map.of("lock", "abc")).eisFout("nonFieldErrors", "incorrect-lock-id");
        assertThat(p.alles.get(document).json().path("locked").asBoolean()).isTrue();
        p.alles.post(document + "/unlock", null).eis(204);
        assertThat(p.alles.get(document).json().path("locked").asBoolean()).isFalse();
    }

    @Test
    void drc_ver_elke_wijziging_is_een_versie_en_de_oude_blijft_te_lezen() {
        var document = nieuw("titel", "Eerste");
        var toen = p.test.klok().instant();
        p.test.klok().verder(java.time.Duration.ofMinutes(5));
        wijzig(p.alles, document, Map.of("titel", "Tweede", "inhoud", Documentproef.base64("hallo!")));
        var nu = p.alles.get(document).eis(200);
        assertThat(nu.json().path("versie").asInt()).isEqualTo(2);
        assertThat(nu.json().path("bestandsomvang").asInt()).isEqualTo(6);
        var eerste = p.alles.get(document + "?versie=1").eis(200);
        assertThat(eerste.tekst("titel")).isEqualTo("Eerste");
        assertThat(eerste.tekst("inhoud")).isEqualTo(document + "/download?versie=1");
        assertThat(p.alles.get(document + "?registratieOp=" + toen).eis(200).tekst("titel"))
                .isEqualTo("Eerste");
        assertThat(p.alles.get(eerste.tekst("inhoud")).eis(200).ruw().body()).isEqualTo("hallo");
        assertThat(p.alles.get(nu.tekst("inhoud")).eis(200).ruw().body()).isEqualTo("hallo!");
        p.alles.get(document + "?versie=3").eis(404);
        p.alles.get(document + "?registratieOp=2020-01-01T00:00:00Z").eis(404);
        p.alles.get(document + "?versie=nul").eisFout("versie", "invalid");
    }

    @Test
    void drc_011_drc_012_drc_013_drc_014_uitbreiden_met_wat_er_is() {
        var document = nieuw();
        var met =
                p.alles.get(document + "?expand=informatieobjecttype").eis(200).json();
        assertThat(met.path("_expand").path("informatieobjecttype").path("url").asText())
                .isEqualTo(c.informatieobjecttype);
        p.alles.get(document + "?expand=onzin").eis(404);
        p.alles.get(EIO + "?expand=informatieobjecttype.onzin").eis(404);
    }

    @Test
    void drc_1_6_en_1_7_tonen_aan_de_initiator_en_gereed_voor_publicatie() {
        var gewoon = p.alles.get(nieuw()).json();
        assertThat(gewoon.path("tonenAanInitiator").asBoolean(true)).isFalse();
        assertThat(gewoon.path("isGereedVoorPublicatie").isNull()).isTrue();
        var wel = p.alles
                .get(nieuw("tonenAanInitiator", true, "isGereedVoorPublicatie", true))
                .json();
        assertThat(wel.path("tonenAanInitiator").asBoolean()).isTrue();
        assertThat(wel.path("isGereedVoorPublicatie").asBoolean()).isTrue();
    }

    @Test
    void een_identificatie_is_uniek_bij_haar_bronorganisatie() {
        nieuw("identificatie", "BRIEF-1");
        p.alles
                .post(EIO, document(c.informatieobjecttype, "identificatie", "BRIEF-1"))
                .eisFout("identificatie", "identificatie-niet-uniek");
        p.alles
                .post(EIO, document(c.informatieobjecttype, "bronorganisatie", "123456789"))
                .eisFout("bronorganisatie", "invalid");
    }
}
