package nl.poort.registers.documenten;

import static nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding.ZEER_GEHEIM;
import static nl.poort.registers.documenten.Documentproef.EIO;
import static nl.poort.registers.documenten.Documentproef.PAD;
import static nl.poort.registers.documenten.Documentproef.document;
import static nl.poort.registers.documenten.Documentproef.maak;
import static nl.poort.registers.documenten.Documentproef.slot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.poort.registers.Registerproef;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Component;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Catalogusproef;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Who sees which documents, how they are found, and where they went.
class DocumenttoegangTest {
    private static Registerproef p;
    private static Catalogusproef c;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        c = new Catalogusproef(p, "TOEGANG");
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    @Test
    void drc_1_7_wie_alleen_ziet_wat_gereed_is_ziet_niets_anders_langs_geen_enkele_weg() {
        var dicht = nieuw("trefwoorden", List.of("alleengereed"), "identificatie", "GEREED-NEE");
        var open = nieuw(
                "trefwoorden", List.of("alleengereed"), "identificatie", "GEREED-JA", "isGereedVoorPublicatie", true);
        p.alles.post(PAD + "/gebruiksrechten", recht(dicht)).eis(201);
        var eerst = p.client(
                p.gemeente, "gereed-lijst", List.of(recht(c.informatieobjecttype, ZEER_GEHEIM, "documenten.lezen")));
        var alles = p.client(p.gemeente, "gereed-alles", null);
        eerst.get(dicht).eis(200);
        for (var client : List.of("gereed-lijst", "gereed-alles")) {
            var a = p.zgw.applicaties.vanClient(p.binnen(p.gemeente), client).getFirst();
            p.zgw.applicaties.wijzig(
                    p.binnen(p.gemeente),
                    a.uuid(),
                    nl.poort.registers.autorisatie.Applicaties.stempel(a),
                    nu -> nl.poort.techniek.Records.with(nu, "alleenIsGereedVoorPublicatie", true));
        }
        for (var wie : List.of(eerst, alles)) {
            wie.get(open).eis(200);
            wie.get(dicht).eis(403);
            wie.get(dicht + "/download").eis(403);
            var lijst = wie.get(EIO + "?trefwoorden=alleengereed").eis(200).json();
            assertThat(lijst.path("count").asInt()).isEqualTo(1);
            assertThat(lijst.path("results").path(0).path("url").asText()).isEqualTo(open);
            assertThat(wie.get(PAD + "/gebruiksrechten?informatieobject=" + dicht)
                            .eis(200)
                            .json())
                    .isEmpty();
            var gezocht = wie.post(EIO + "/_zoek", Map.of("uuid__in", List.of(Catalogusproef.id(dicht))));
            assertThat(gezocht.eis(200).json().path("count").asInt()).isZero();
        }
        // what was not ready then stays hidden in its old version
        Documentproef.wijzig(p.alles, dicht, Map.of("isGereedVoorPublicatie", true));
        alles.get(dicht).eis(200);
        alles.get(dicht + "?versie=1").eis(404);
    }

    private static String nieuw(Object... namenEnWaarden) {
        return maak(p.alles, c.informatieobjecttype, namenEnWaarden);
    }

    private static Autorisatie recht(String type, Vertrouwelijkheidaanduiding hoogstens, String... scopes) {
        return new Autorisatie(Component.DRC, List.of(scopes), null, Catalogusproef.id(type), null, hoogstens);
    }

    private static Map<String, Object> recht(String document) {
        return Map.of(
                "informatieobject", document, "startdatum", "2026-01-01T00:00:00Z", "omschrijvingVoorwaarden", "Vrij");
    }

    private static Map<String, Object> verzending(String document) {
        return Map.of(
                "betrokkene",
                "https://personen.example.nl/1",
                "informatieobject",
                document,
                "aardRelatie",
                "geadresseerde",
                "contactPersoon",
                "https://personen.example.nl/2",
                "emailadres",
                "a@example.nl");
    }

    private static List<String> adressen(Registerproef.Antwoord antwoord) {
        return antwoord.eis(200).json().findValuesAsText("url");
    }

    @Test
    void gen_13_type_en_niveau_bepalen_wat_iemand_ziet_langs_elke_weg() {
        var ander = c.post("/informatieobjecttypen", Catalogusproef.informatieobjecttype(c.catalogus, "Ander"));
        c.publiceer(ander);
        var zichtbaar = nieuw("vertrouwelijkheidaanduiding", "intern");
        var geheim = nieuw("vertrouwelijkheidaanduiding", "geheim");
        var anders = maak(p.alles, ander);
        var lezer = p.client(
                p.gemeente,
                "lezer",
                List.of(
                        recht(c.informatieobjecttype, Vertrouwelijkheidaanduiding.INTERN, "documenten.lezen"),
                        new Autorisatie(Component.DRC, List.of("audittrails.lezen"), null, null, null, null)));
        assertThat(adressen(lezer.get(EIO))).contains(zichtbaar).doesNotContain(geheim, anders);
        for (var verborgen : List.of(geheim, anders)) {
            lezer.get(verborgen).eis(403);
            lezer.get(verborgen + "?versie=1").eis(403);
            lezer.get(verborgen + "/download").eis(403);
            lezer.get(verborgen + "/audittrail").eis(403);
            var id = Catalogusproef.id(verborgen).toString();
            assertThat(adressen(lezer.post(EIO + "/_zoek", Map.of("uuid__in", List.of(id)))))
                    .isEmpty();
            var recht = p.alles
                    .post(PAD + "/gebruiksrechten", recht(verborgen))
                    .eis(201)
                    .url();
            var verzending = p.alles
                    .post(PAD + "/verzendingen", verzending(verborgen))
                    .eis(201)
                    .url();
            lezer.get(recht).eis(403);
            lezer.get(verzending).eis(403);
            assertThat(adressen(lezer.get(PAD + "/gebruiksrechten"))).doesNotContain(recht);
            assertThat(adressen(lezer.get(PAD + "/verzendingen"))).doesNotContain(verzending);
            p.alles.get(recht + "?expand=informatieobject").eis(200);
        }
        lezer.get(zichtbaar + "/download").eis(200);
        lezer.get(zichtbaar + "/audittrail").eis(200);
        assertThat(lezer.post(zichtbaar + "/lock", null).eis(403).tekst("code")).isEqualTo("permission_denied");
        lezer.post(EIO, document(c.informatieobjecttype)).eis(403);
        lezer.delete(zichtbaar).eis(403);
    }

    @Test
    void gen_13_een_oude_versie_die_geheimer_was_blijft_geheim() {
        var document = nieuw("vertrouwelijkheidaanduiding", "geheim");
        Documentproef.wijzig(p.alles, document, Map.of("vertrouwelijkheidaanduiding", "openbaar"));
        var lezer = p.client(
                p.gemeente,
                "lezer van nu",
                List.of(recht(c.informatieobjecttype, Vertrouwelijkheidaanduiding.INTERN, "documenten.lezen")));
        lezer.get(document).eis(200);
        lezer.get(document + "?versie=1").eis(404);
        lezer.get(document + "/download?versie=1").eis(404);
        p.alles.get(document + "?versie=1").eis(200);
    }

    @Test
    void een_andere_gemeente_ziet_niets() {
        var document = nieuw();
        var buren = p.m.organisaties.voegToe(
                Actor.system("proef"), Organisatiegegevens.van("Gemeente Oostveld", Organisatiesoort.GEMEENTE));
        var buur = p.client(buren, "buren", null);
        buur.get(document).eis(404);
        buur.get(document + "/download").eis(404);
        buur.post(document + "/lock", null).eis(404);
        assertThat(adressen(buur.get(EIO))).isEmpty();
    }

    @Test
    void drc_009_drc_010_een_definitief_document_wijzigt_en_een_slot_breekt_alleen_wie_dat_mag() {
        var document = nieuw("status", "definitief");
        var schrijver = p.client(
                p.gemeente,
                "schrijver",
                List.of(recht(
                        c.informatieobjecttype,
                        Vertrouwelijkheidaanduiding.GEHEIM,
                        "documenten.lezen",
                        "documenten.bijwerken",
                        "documenten.lock")));
        var slot = slot(schrijver, document);
        var wijziging = Map.of("titel", "Anders", "lock", slot);
        assertThat(schrijver.patch(document, wijziging).eis(403).tekst("code")).isEqualTo("permission_denied");
        p.alles.patch(document, Map.of("titel", "Anders")).eisFout("nonFieldErrors", "missing-lock-id");
        schrijver.post(document + "/unlock", null).eisFout("nonFieldErrors", "missing-lock-id");
        p.alles.patch(document, wijziging).eis(200);
        schrijver.post(document + "/unlock", Map.of("lock", slot)).eis(204);
        var gewoon = nieuw("status", "in_bewerking");
        schrijver
                .patch(gewoon, Map.of("titel", "Anders", "lock", slot(schrijver, gewoon)))
                .eis(200);
    }

    @Test
    void drc_verz_een_verzending_gaat_precies_een_weg() {
        var document = nieuw();
        var basis = Map.<String, Object>of(
                "betrokkene", "https://personen.example.nl/1",
                "informatieobject", document,
                "aardRelatie", "geadresseerde",
                "contactPersoon", "https://personen.example.nl/2");
        var pad = PAD + "/verzendingen";
        p.alles.post(pad, basis).eisFout("nonFieldErrors", "invalid-address");
        var twee = Catalogusproef.met(basis, "emailadres", "a@example.nl", "mijnOverheid", true);
        p.alles.post(pad, twee).eisFout("nonFieldErrors", "invalid-address");
        var een = p.alles
                .post(pad, Catalogusproef.met(basis, "emailadres", "a@example.nl"))
                .eis(201)
                .url();
        p.alles.patch(een, Map.of("telefoonnummer", "0612345678")).eisFout("nonFieldErrors", "invalid-address");
        var lijst = p.alles.get(pad + "?betrokkene=https://personen.example.nl/1&informatieobject=" + document);
        assertThat(lijst.eis(200).json().path("count").asInt()).isEqualTo(1);
        p.alles.delete(een).eis(204);
    }

    @Test
    void documenten_zijn_te_zoeken() {
        var een = nieuw("identificatie", "ZOEK-1", "trefwoorden", List.of("bouw", "vergunning"));
        var twee = nieuw("identificatie", "ZOEK-2");
        assertThat(p.alles.get(EIO + "?identificatie=ZOEK-1").eis(200).json().findValuesAsText("url"))
                .contains(een)
                .doesNotContain(twee);
        var opWoord = p.alles.get(EIO + "?trefwoorden=vergunning,bouw").eis(200).json();
        assertThat(opWoord.path("count").asInt()).isEqualTo(1);
        var zoek = p.alles.post(
                EIO + "/_zoek",
                Map.of("uuid__in", List.of(Catalogusproef.id(twee).toString())));
        assertThat(zoek.eis(200).json().path("results").path(0).path("url").asText())
                .isEqualTo(twee);
        p.alles.post(EIO + "/_zoek", Map.of("uuid__in", List.of("geen-id"))).eisFout("uuid__in", "invalid");
        p.alles.post(EIO + "/_zoek", Map.of()).eisFout("uuid__in", "required");
    }
}
