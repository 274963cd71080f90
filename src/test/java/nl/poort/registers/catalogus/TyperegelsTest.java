package nl.poort.registers.catalogus;

import static nl.poort.registers.catalogus.Catalogusproef.PAD;
import static nl.poort.registers.catalogus.Catalogusproef.met;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.poort.registers.Registerproef;
import nl.poort.registers.autorisatie.Autorisatie;
import nl.poort.registers.autorisatie.Component;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The rules of the Catalogi API (ztc-009 to ztc-017) on the real server.
class TyperegelsTest {
    private static Registerproef p;
    private static Catalogusproef c;
    /// May write, and not correct what is published.
    private static Registerproef.Client beheer;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        c = new Catalogusproef(p, "REGELS");
        beheer = client("beheer", "catalogi.lezen", "catalogi.schrijven");
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static Registerproef.Client client(String naam, String... scopes) {
        return p.client(
                p.gemeente, naam, List.of(new Autorisatie(Component.ZTC, List.of(scopes), null, null, null, null)));
    }

    private static String concept(String identificatie, Object... meer) {
        return c.post("/zaaktypen", met(Catalogusproef.zaaktype(c.catalogus, identificatie), meer));
    }

    @Test
    void ztc_009_wat_gepubliceerd_is_wijzigt_niet_meer() {
        var v = new Catalogusproef(p, "Z009");
        for (var url : List.of(v.zaaktype, v.besluittype, v.informatieobjecttype)) {
            var staat = beheer.get(url).eis(200).json();
            beheer.put(url, staat).eisFout("nonFieldErrors", "non-concept-object");
            beheer.delete(url).eisFout("nonFieldErrors", "non-concept-object");
            beheer.patch(url, Map.of("omschrijving", "Anders")).eisFout("nonFieldErrors", "non-concept-object");
            assertThat(beheer.patch(url, Map.of("eindeGeldigheid", "2027-01-01"))
                            .eis(200)
                            .tekst("eindeGeldigheid"))
                    .isEqualTo("2027-01-01");
        }
    }

    @Test
    void ztc_009_met_een_geforceerd_recht_mag_het_wel() {
        var v = new Catalogusproef(p, "Z009F");
        var corrector = client("corrector", "catalogi.lezen", "catalogi.geforceerd-schrijven");
        var opruimer = client("opruimer", "catalogi.lezen", "catalogi.geforceerd-verwijderen");
        var beter = corrector.patch(v.zaaktype, Map.of("omschrijving", "Beter")).eis(200);
        assertThat(beter.tekst("omschrijving")).isEqualTo("Beter");
        assertThat(beter.json().path("concept").asBoolean()).isFalse();
        opruimer.patch(v.zaaktype, Map.of("omschrijving", "Nee")).eis(403);
        corrector.delete(v.zaaktype).eis(403);
        opruimer.delete(v.zaaktype).eis(204);
        p.alles.get(v.statustypen.getFirst()).eis(404);
    }

    @Test
    void ztc_010_onder_een_gepubliceerd_zaaktype_wijzigt_niets_meer() {
        var v = new Catalogusproef(p, "Z010");
        var document = p.alles
                .get(PAD + "/zaaktype-informatieobjecttypen?zaaktype=" + v.zaaktype)
                .json()
                .at("/results/0/url")
                .asText();
        for (var url : List.of(v.roltype, v.statustypen.getFirst(), v.eigenschap, v.resultaattype, document)) {
            var code = url.equals(document) ? "non-concept-relation" : "non-concept-zaaktype";
            var staat = p.alles.get(url).eis(200).json();
            beheer.put(url, staat).eisFout("nonFieldErrors", code);
            beheer.patch(url, Map.of()).eisFout("nonFieldErrors", code);
            beheer.delete(url).eisFout("nonFieldErrors", code);
            // who may correct changes it, and removes it never
            p.alles.patch(url, Map.of()).eis(200);
            p.alles.delete(url).eisFout("nonFieldErrors", code);
        }
        var erbij = Catalogusproef.statustype(v.zaaktype, "Erbij", 9);
        beheer.post(PAD + "/statustypen", erbij).eisFout("nonFieldErrors", "non-concept-zaaktype");
        p.alles.post(PAD + "/statustypen", erbij).eis(201);
        var object = Map.of(
                "zaaktype",
                v.zaaktype,
                "anderObjecttype",
                false,
                "objecttype",
                "https://objecten.example.nl/pand",
                "relatieOmschrijving",
                "Het pand");
        beheer.post(PAD + "/zaakobjecttypen", object).eisFout("nonFieldErrors", "non-concept-zaaktype");
    }

    @Test
    void ztc_011_sinds_1_3_mag_een_concept_wijzen_naar_wat_gepubliceerd_is() {
        assertThat(p.alles
                        .get(concept("Z011", "besluittypen", List.of(c.besluittype)))
                        .json()
                        .at("/besluittypen/0")
                        .asText())
                .isEqualTo(c.besluittype);
    }

    @Test
    void ztc_012_wat_naar_een_concept_wijst_wordt_niet_gepubliceerd() {
        var document =
                c.post("/informatieobjecttypen", Catalogusproef.informatieobjecttype(c.catalogus, "Nieuwe soort"));
        var zaaktype = concept("Z012");
        c.post("/zaaktype-informatieobjecttypen", Catalogusproef.document(zaaktype, "Nieuwe soort"));
        p.alles.post(zaaktype + "/publish", null).eisFout("nonFieldErrors", "concept-relation");
        assertThat(p.alles.get(zaaktype).json().path("concept").asBoolean()).isTrue();
        c.publiceer(document);
        c.publiceer(zaaktype);
        var besluit = c.post(
                "/besluittypen", Catalogusproef.besluittype(c.catalogus, "Met onbekende", List.of("Bestaat niet")));
        p.alles.post(besluit + "/publish", null).eisFout("nonFieldErrors", "concept-relation");
    }

    @Test
    void ztc_013_een_relatie_blijft_binnen_de_catalogus() {
        var andere = Catalogusproef.catalogus(p.alles);
        p.alles
                .post(
                        PAD + "/zaaktypen",
                        met(Catalogusproef.zaaktype(andere, "Z013"), "besluittypen", List.of(c.besluittype)))
                .eisFout("nonFieldErrors", "relations-incorrect-catalogus");
        var zaaktype = c.post("/zaaktypen", Catalogusproef.zaaktype(andere, "Z013"));
        p.alles
                .post(
                        PAD + "/zaaktype-informatieobjecttypen",
                        Catalogusproef.document(zaaktype, c.informatieobjecttype))
                .eisFout("nonFieldErrors", "relations-incorrect-catalogus");
    }

    @Test
    void ztc_014_wie_met_zaken_of_documenten_werkt_leest_de_typen() {
        for (var scope : List.of("zaken.lezen", "documenten.lezen")) {
            var lezer = client(scope, scope);
            lezer.get(c.zaaktype).eis(200);
            lezer.get(PAD + "/besluittypen").eis(200);
            lezer.post(PAD + "/zaaktypen", Catalogusproef.zaaktype(c.catalogus, "Z014"))
                    .eis(403);
        }
        var ander = client("ander", "notificaties.consumeren");
        ander.get(c.zaaktype).eis(403);
        ander.get(PAD + "/zaaktypen").eis(403);
    }

    @Test
    void ztc_015_een_datum_heeft_een_vaste_lengte() {
        var zaaktype = concept("Z015");
        for (var formaat : List.of("datum", "datum_tijd")) {
            var lengte = formaat.equals("datum") ? "8" : "14";
            var fout = Map.of("formaat", formaat, "lengte", "10", "kardinaliteit", "1");
            p.alles
                    .post(
                            PAD + "/eigenschappen",
                            met(Catalogusproef.eigenschap(zaaktype, formaat), "specificatie", fout))
                    .eisFout("specificatie.lengte", "invalid-length");
            p.alles
                    .post(
                            PAD + "/eigenschappen",
                            met(
                                    Catalogusproef.eigenschap(zaaktype, formaat),
                                    "specificatie",
                                    met(fout, "lengte", lengte)))
                    .eis(201);
        }
    }

    @Test
    void ztc_016_twee_gepubliceerde_versies_gelden_nooit_op_dezelfde_dag() {
        var eerste = concept("Z016", "eindeGeldigheid", "2026-06-30");
        c.publiceer(eerste);
        var tweede = concept("Z016", "beginGeldigheid", "2026-06-30");
        beheer.post(tweede + "/publish", null).eisFout("nonFieldErrors", "overlap");
        beheer.patch(tweede, Map.of("beginGeldigheid", "2026-07-01")).eis(200);
        c.publiceer(tweede);
        beheer.patch(eerste, Map.of("eindeGeldigheid", "2026-07-01")).eisFout("nonFieldErrors", "overlap");
        beheer.patch(eerste, java.util.Collections.singletonMap("eindeGeldigheid", null))
                .eisFout("nonFieldErrors", "overlap");
        // in another catalogue the name is another zaaktype
        c.publiceer(c.post("/zaaktypen", Catalogusproef.zaaktype(Catalogusproef.catalogus(p.alles), "Z016")));
    }

    @Test
    void ztc_017_een_catalogus_gaat_pas_weg_als_hij_leeg_is() {
        assertThat(beheer.delete(c.catalogus).eis(409).tekst("code")).isEqualTo("CATALOG_NOT_EMPTY");
        var leeg = Catalogusproef.catalogus(p.alles);
        beheer.patch(leeg, Map.of("naam", "Leeg")).eis(200);
        beheer.delete(leeg).eis(204);
        beheer.get(leeg).eis(404);
    }

    @Test
    void gen_20_het_rsin_van_een_catalogus_klopt() {
        var catalogus = Map.of("domein", "RSIN", "rsin", "123456789", "contactpersoonBeheerNaam", "Beheer");
        p.alles.post(PAD + "/catalogussen", catalogus).eisFout("rsin", "invalid");
    }
}
