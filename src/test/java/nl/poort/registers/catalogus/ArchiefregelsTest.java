package nl.poort.registers.catalogus;

import static nl.poort.registers.catalogus.Catalogusproef.PAD;
import static nl.poort.registers.catalogus.Catalogusproef.SELECTIELIJST;
import static nl.poort.registers.catalogus.Catalogusproef.met;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.poort.registers.Registerproef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the selectielijst and the archive ask of types (ztc-001 to ztc-008), on the real server.
class ArchiefregelsTest {
    private static Registerproef p;
    private static Catalogusproef c;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        c = new Catalogusproef(p, "ARCHIEF");
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static String concept(String identificatie, Object... meer) {
        return c.post("/zaaktypen", met(Catalogusproef.zaaktype(c.catalogus, identificatie), meer));
    }

    private static Registerproef.Antwoord resultaat(String zaaktype, String wijze, Object... meer) {
        return p.alles.post(
                PAD + "/resultaattypen", met(Catalogusproef.resultaat(zaaktype, "R", wijze, Map.of()), meer));
    }

    private static Map<String, Object> brondatum(String wijze, String veld, Object waarde) {
        return Map.of("afleidingswijze", wijze, veld, waarde);
    }

    @Test
    void ztc_001_een_procestype_staat_in_de_selectielijst() {
        var vreemd = Catalogusproef.zaaktype(c.catalogus, "Z001");
        for (var adres : List.of(
                "https://example.nl/x",
                SELECTIELIJST + "/procestypen/a0000000-0000-4000-8000-000000001999",
                Catalogusproef.KLASSE)) {
            p.alles
                    .post(PAD + "/zaaktypen", met(vreemd, "selectielijstProcestype", adres))
                    .eisFout("selectielijstProcestype", "invalid-resource");
        }
        var eigen = p.alles
                .get("/referentielijsten/api/v1/procestypen")
                .eis(200)
                .json()
                .path(0)
                .path("url")
                .asText();
        for (var adres : List.of(eigen, Catalogusproef.PROCESTYPE)) {
            assertThat(p.alles
                            .post(PAD + "/zaaktypen", met(vreemd, "selectielijstProcestype", adres))
                            .eis(201)
                            .tekst("selectielijstProcestype"))
                    .isEqualTo(adres);
        }
    }

    @Test
    void ztc_002a_een_resultaat_heeft_een_landelijke_omschrijving() {
        var zaaktype = concept("Z002A");
        resultaat(zaaktype, "afgehandeld", "resultaattypeomschrijving", Catalogusproef.KLASSE)
                .eisFout("resultaattypeomschrijving", "invalid-resource");
        assertThat(resultaat(zaaktype, "afgehandeld").eis(201).tekst("omschrijvingGeneriek"))
                .isEqualTo("Verleend");
    }

    @Test
    void ztc_002b_een_selectielijstklasse_hoort_bij_het_procestype() {
        var zaaktype = concept("Z002B", "selectielijstProcestype", Catalogusproef.PROCESTYPE);
        resultaat(zaaktype, "afgehandeld", "selectielijstklasse", Catalogusproef.PROCESTYPE)
                .eisFout("selectielijstklasse", "invalid-resource");
        resultaat(
                        zaaktype,
                        "afgehandeld",
                        "selectielijstklasse",
                        SELECTIELIJST + "/resultaten/a0000000-0000-4000-8000-000000002201")
                .eisFout("nonFieldErrors", "procestype-mismatch");
        resultaat(zaaktype, "afgehandeld").eis(201);
    }

    @Test
    void ztc_002c_wat_er_niet_staat_komt_uit_de_selectielijst() {
        var zaaktype = concept("Z002C");
        var over = resultaat(zaaktype, "afgehandeld").eis(201);
        assertThat(over.tekst("archiefnominatie")).isEqualTo("vernietigen");
        assertThat(over.tekst("archiefactietermijn")).isEqualTo("P10Y");
        var eigen = resultaat(
                        zaaktype, "afgehandeld", "archiefnominatie", "blijvend_bewaren", "archiefactietermijn", "P3Y")
                .eis(201);
        assertThat(eigen.tekst("archiefnominatie")).isEqualTo("blijvend_bewaren");
        assertThat(eigen.tekst("archiefactietermijn")).isEqualTo("P3Y");
    }

    @Test
    void ztc_003_een_procestermijn_hoort_bij_een_afleidingswijze() {
        var zaaktype = concept("Z003");
        var nihil = SELECTIELIJST + "/resultaten/a0000000-0000-4000-8000-000000002102";
        var ingeschat = SELECTIELIJST + "/resultaten/a0000000-0000-4000-8000-000000002105";
        resultaat(zaaktype, "hoofdzaak", "selectielijstklasse", nihil)
                .eisFout("nonFieldErrors", "invalid-afleidingswijze-for-procestermijn");
        resultaat(zaaktype, "afgehandeld", "selectielijstklasse", nihil).eis(201);
        resultaat(zaaktype, "afgehandeld", "selectielijstklasse", ingeschat)
                .eisFout("nonFieldErrors", "invalid-afleidingswijze-for-procestermijn");
        resultaat(
                        zaaktype,
                        "termijn",
                        "selectielijstklasse",
                        ingeschat,
                        "brondatumArchiefprocedure",
                        brondatum("termijn", "procestermijn", "P5Y"))
                .eis(201);
        resultaat(zaaktype, "hoofdzaak").eis(201);
    }

    @ParameterizedTest
    @CsvSource({
        "ztc-004, eigenschap, afleidingswijze, eigenschap, datumkenmerk, required",
        "ztc-004, zaakobject, objecttype, pand, datumkenmerk, required",
        "ztc-004, ander_datumkenmerk, registratie, BAG, datumkenmerk, required",
        "ztc-004, hoofdzaak, datumkenmerk, iets, datumkenmerk, must-be-empty",
        "ztc-005, afgehandeld, einddatumBekend, true, einddatumBekend, must-be-empty",
        "ztc-005, termijn, einddatumBekend, true, einddatumBekend, must-be-empty",
        "ztc-006, zaakobject, datumkenmerk, einddatum, objecttype, required",
        "ztc-006, ander_datumkenmerk, datumkenmerk, einddatum, objecttype, required",
        "ztc-006, afgehandeld, objecttype, pand, objecttype, must-be-empty",
        "ztc-007, ander_datumkenmerk, datumkenmerk, einddatum, registratie, required",
        "ztc-007, eigenschap, registratie, BAG, registratie, must-be-empty",
        "ztc-008, termijn, afleidingswijze, termijn, procestermijn, required",
        "ztc-008, afgehandeld, procestermijn, P5Y, procestermijn, must-be-empty",
    })
    void ztc_004_ztc_005_ztc_006_ztc_007_ztc_008_de_brondatum_zegt_precies_wat_nodig_is(
            String regel, String wijze, String veld, String waarde, String fout, String code) {
        var groep = new java.util.HashMap<String, Object>();
        groep.put(veld, waarde);
        groep.put("afleidingswijze", wijze);
        var antwoord = resultaat(c.zaaktype, wijze, "brondatumArchiefprocedure", groep)
                .eis(400)
                .json()
                .path("invalidParams");
        assertThat(antwoord.findValuesAsText("name")).as(regel).contains("brondatumArchiefprocedure." + fout);
        antwoord.forEach(f -> {
            if (f.path("name").asText().endsWith("." + fout)) {
                assertThat(f.path("code").asText()).as(regel).isEqualTo(code);
            }
        });
    }
}
