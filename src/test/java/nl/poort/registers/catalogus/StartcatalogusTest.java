package nl.poort.registers.catalogus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import nl.poort.registers.Registerproef;
import nl.poort.registers.catalogus.api.Catalogusbestand;
import nl.poort.registers.catalogus.api.Selectielijstbestanden;
import nl.poort.techniek.db.Actor;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The starter catalogue, and the selectielijst that is loaded from files.
class StartcatalogusTest {
    private static final Path OFFICIEEL = Path.of("../shared/specs/zgw/referentielijsten/selectielijst-2020");
    private static Registerproef p;

    @BeforeAll
    static void open() {
        p = new Registerproef();
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    @Test
    void een_gemeente_begint_met_een_catalogus_die_meteen_te_gebruiken_is() {
        var start = new Startcatalogus(p.test.db(), p.zgw.catalogus);
        start.laad(p.binnen(p.gemeente), "Gemeente Westveld");
        int aantal = Startcatalogus.lees().zaaktypen().size();
        assertThat(aantal).isGreaterThanOrEqualTo(25);
        assertThat(start.laad(p.binnen(p.gemeente), "Gemeente Westveld")).isZero();
        var zaaktypen = p.alles.get(Catalogusproef.PAD + "/zaaktypen").eis(200).json();
        assertThat(zaaktypen.path("count").asInt()).isEqualTo(aantal);
        var namen = new HashSet<String>();
        for (var zaaktype : zaaktypen.path("results")) {
            var naam = zaaktype.path("identificatie").asText();
            assertThat(namen.add(naam)).as(naam).isTrue();
            assertThat(zaaktype.path("statustypen").size()).as(naam).isGreaterThanOrEqualTo(2);
            assertThat(zaaktype.path("resultaattypen").size()).as(naam).isGreaterThanOrEqualTo(2);
            assertThat(zaaktype.path("roltypen").size()).as(naam).isEqualTo(3);
            assertThat(zaaktype.path("informatieobjecttypen").size()).as(naam).isPositive();
        }
        p.alles
                .get(Catalogusproef.PAD + "/resultaattypen?pageSize=500")
                .eis(200)
                .json()
                .path("results")
                .forEach(r -> assertThat(r.path("archiefnominatie").asText())
                        .as(r.toString())
                        .isNotEmpty());
        p.alles
                .get(Catalogusproef.PAD + "/statustypen?pageSize=500")
                .eis(200)
                .json()
                .path("results")
                .forEach(s -> assertThat(s.path("statustekst").asText()).matches("[A-Z].*[.!]"));
    }

    @Test
    void de_officiele_selectielijst_is_te_laden_en_te_lezen() throws IOException {
        Assumptions.assumeThat(Files.isDirectory(OFFICIEEL))
                .as("../shared is er niet")
                .isTrue();
        var bestanden = new Selectielijstbestanden();
        for (var naam : new String[] {"procestypen.json", "resultaten.json", "resultaattypeomschrijvingen.json"}) {
            bestanden.lees(naam, Files.readString(OFFICIEEL.resolve(naam)));
        }
        assertThat(bestanden.laad(p.zgw.catalogus.selectielijst())).isEqualTo(29 + 346 + 3);
        // again: nothing comes twice
        bestanden.laad(p.zgw.catalogus.selectielijst());
        var pad = "/referentielijsten/api/v1";
        // for everybody, without a token
        var lijst = p.stuur("GET", pad + "/procestypen?jaar=2020", null, null)
                .eis(200)
                .json();
        assertThat(lijst).hasSize(29);
        var eerste = lijst.path(0).path("url").asText();
        var resultaten = p.stuur("GET", pad + "/resultaten?procesType=" + eerste, null, null)
                .eis(200)
                .json();
        assertThat(resultaten.path("count").asInt()).isPositive();
        assertThat(resultaten.at("/results/0/procesType").asText()).isEqualTo(eerste);
        p.stuur("GET", resultaten.at("/results/0/url").asText(), null, null).eis(200);
        p.stuur("POST", pad + "/procestypen", null, "{}").eis(405);
    }

    @Test
    void een_bestand_dat_geen_selectielijst_is_wordt_geweigerd() {
        for (var inhoud : new String[] {"{}", "[1]", "[{\"naam\":\"x\"}]", "geen json"}) {
            assertThatThrownBy(() -> new Selectielijstbestanden().lees("x.json", inhoud))
                    .as(inhoud)
                    .hasMessageContaining("x.json is geen bestand");
        }
    }

    @Test
    void een_bestand_van_een_eerdere_standaard_wordt_aangevuld() {
        new Startcatalogus(p.test.db(), p.zgw.catalogus).laad(p.binnen(p.gemeente), "Gemeente Westveld");
        var wie = new Actor(null, "Poort", p.gemeente.id(), "catalogus uitwisselen");
        var klacht = p.test.db()
                .read(wie, tx -> Catalogi.zaaktype(tx, "KLACHT", LocalDate.of(2026, 3, 9)))
                .orElseThrow();
        var bestand = new Catalogusbestand(p.zgw.catalogus, Registerproef.URL);
        var zip = bestand.schrijf(new Catalogusuitvoer(p.test.db()).zaaktype(wie, klacht.uuid()));
        var oud = Zipvergelijking.met(zip, "ZaakType.json", r -> ((ObjectNode) r.get(0)).remove("verantwoordelijke"));
        var ouder = Zipvergelijking.met(
                oud,
                "ResultaatType.json",
                r -> ((ObjectNode) r.get(0).path("brondatumArchiefprocedure")).put("afleidingswijze", ""));
        var inhoud = bestand.lees(ouder);
        assertThat(inhoud.letOp())
                .singleElement()
                .asString()
                .contains("verantwoordelijke ontbreekt en wordt ‘Onbekend’");
        var zaaktype = inhoud.zaaktypen().getFirst();
        assertThat(zaaktype.zaaktype().verantwoordelijke()).isEqualTo("Onbekend");
        assertThat(zaaktype.resultaattypen().getFirst().brondatumArchiefprocedure())
                .isNull();
    }
}
