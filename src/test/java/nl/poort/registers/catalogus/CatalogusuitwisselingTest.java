package nl.poort.registers.catalogus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.poort.registers.Registerproef;
import nl.poort.registers.catalogus.api.Catalogusbestand;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.zip.Ziplezer;
import nl.poort.techniek.zip.Zipschrijver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A catalogue as a zip: what goes out comes in again, also elsewhere and from elsewhere, and what is wrong is told.
class CatalogusuitwisselingTest {
    private static Registerproef p;
    private static Catalogusuitvoer uitvoer;
    private static Catalogusimport invoer;
    private static Catalogusbestand bestand;
    private static Actor wie;
    private static UUID catalogus;
    private static int nummer;

    @BeforeAll
    static void open() {
        p = new Registerproef();
        var d = p.zgw.catalogus;
        uitvoer = new Catalogusuitvoer(p.m.db);
        invoer = new Catalogusimport(p.m.db, d);
        bestand = new Catalogusbestand(d, Registerproef.URL);
        wie = bij(p.gemeente);
        new Startcatalogus(p.m.db, d).laad(p.binnen(p.gemeente), p.gemeente.naam());
        catalogus = catalogi(wie).getFirst().uuid();
        Catalogusvoorbeeld.metAlles(d, p.binnen(p.gemeente), catalogus);
    }

    @AfterAll
    static void sluit() {
        p.close();
    }

    private static Actor bij(Organisatie organisatie) {
        return new Actor(null, "Poort", organisatie.id(), "catalogus uitwisselen");
    }

    private static Actor elders() {
        return bij(p.m.organisaties.voegToe(
                Actor.system("proef"),
                Organisatiegegevens.van("Gemeente Elders " + ++nummer, Organisatiesoort.GEMEENTE)));
    }

    private static List<Catalogus> catalogi(Actor wie) {
        return p.zgw.catalogus
                .catalogussen()
                .list(Catalogusbeheer.toegang(wie), Zoekvraag.ALLES)
                .rijen();
    }

    private static UUID catalogusBij(Actor wie) {
        var nieuw = Catalogusvoorbeeld.catalogus("ANDER");
        return p.zgw.catalogus
                .catalogussen()
                .create(Catalogusbeheer.toegang(wie), nieuw)
                .uuid();
    }

    private static byte[] alles() {
        return bestand.schrijf(uitvoer.catalogus(wie, catalogus));
    }

    private static UUID zaaktype(Actor wie, String naam) {
        return new Catalogusbeheer(p.m.db, p.zgw.catalogus)
                .lees(
                        wie,
                        tx -> p.zgw.catalogus
                                .zaaktypen()
                                .versies(tx, catalogi(wie).getFirst().uuid(), naam))
                .getFirst()
                .uuid();
    }

    private static Catalogusimport.Uitkomst importeer(Actor wie, byte[] zip, Importkeuze keuze) {
        return invoer.voer(wie, bestand.lees(zip), keuze, n -> {});
    }

    @Test
    void een_catalogus_komt_bij_een_ander_gelijk_aan() {
        var zip = alles();
        assertThat(Zipvergelijking.kern(zip).keySet())
                .contains("Catalogus.json", "ZaakType.json", "StatusType.json", "ZaakTypeInformatieObjectType.json");
        var elders = elders();
        var voortgang = new AtomicInteger();
        var inhoud = bestand.lees(zip);
        var gedaan = invoer.voer(elders, inhoud, Importkeuze.hergebruik(null), voortgang::set);
        assertThat(gedaan.gemaakt()).isEqualTo(inhoud.aantal()).isEqualTo(voortgang.get());
        var terug = bestand.schrijf(uitvoer.catalogus(elders, gedaan.catalogus()));
        Zipvergelijking.eisGelijk(zip, terug);
        // everything as a concept, and all that is complete can be published at once
        assertThat(new String(
                        new Ziplezer(Zipvergelijking.GRENS).lees(terug).get("ZaakType.json"), StandardCharsets.UTF_8))
                .contains("\"concept\" : true")
                .doesNotContain("\"concept\" : false");
        var alles = new Massapublicatie(new Catalogusbeheer(p.m.db, p.zgw.catalogus))
                .voer(elders, gedaan.catalogus(), LocalDate.of(2026, 4, 1));
        assertThat(alles.gepubliceerd()).hasSize(33).contains("KLACHT");
        assertThat(alles.niet()).containsOnlyKeys("ALLES");
    }

    @Test
    void een_zaaktype_neemt_mee_wat_het_gebruikt_en_gebruikt_wat_er_al_is() {
        var zip = bestand.schrijf(uitvoer.zaaktype(wie, zaaktype(wie, "EVENEMENT")));
        assertThat(Zipvergelijking.kern(zip)).doesNotContainKey("Catalogus.json");
        assertThat(Zipvergelijking.kern(zip).get("ZaakType.json")).hasSize(1);
        assertThat(Zipvergelijking.kern(zip).get("BesluitType.json").getFirst()).contains("Evenementenvergunning");

        var elders = elders();
        var inhoud = bestand.lees(zip);
        assertThat(invoer.plan(elders, inhoud, null).problemen())
                .singleElement()
                .asString()
                .contains("kies er een");
        var doel = catalogusBij(elders);
        var plan = invoer.plan(elders, inhoud, doel);
        assertThat(plan.problemen()).isEmpty();
        assertThat(plan.regels()).noneMatch(Importplan.Regel::bestaat);
        importeer(elders, zip, Importkeuze.hergebruik(doel));
        Zipvergelijking.eisGelijk(zip, bestand.schrijf(uitvoer.zaaktype(elders, zaaktype(elders, "EVENEMENT"))));

        var opnieuw = invoer.plan(elders, inhoud, doel);
        assertThat(opnieuw.regels()).allMatch(Importplan.Regel::bestaat);
        assertThat(importeer(elders, zip, Importkeuze.hergebruik(doel)).gemaakt())
                .isZero();
        var keuze = new Importkeuze(doel, Set.of("zaaktype:EVENEMENT"));
        var nog = importeer(elders, zip, keuze);
        assertThat(nog.gemaakt()).isEqualTo(inhoud.zaaktypen().getFirst().aantal());
        assertThat(nog.gebruikt()).contains("Evenementenvergunning", "Aanvraag");
    }

    @Test
    void een_bestand_van_een_ander_register_verwijst_met_adressen_van_dat_register() {
        var zip = bestand.schrijf(uitvoer.zaaktype(wie, zaaktype(wie, "BEZWAAR")));
        var bestanden = new LinkedHashMap<String, byte[]>();
        new Ziplezer(Zipvergelijking.GRENS).lees(zip).forEach((naam, inhoud) -> {
            var rijen = Json.read(new String(inhoud, StandardCharsets.UTF_8), JsonNode.class);
            rijen.forEach(rij -> ((ObjectNode) rij)
                    .remove(List.of(
                            "besluittypeOmschrijving",
                            "informatieobjecttypeOmschrijving",
                            "informatieobjecttypeOmschrijvingen",
                            "deelzaaktypeIdentificaties")));
            bestanden.put(
                    naam,
                    rijen.toString()
                            .replace(Registerproef.URL + "/catalogi", "http://openzaak.example.com/catalogi")
                            .getBytes(StandardCharsets.UTF_8));
        });
        var elders = elders();
        var kaal = Zipschrijver.schrijf(bestanden);
        importeer(elders, kaal, Importkeuze.hergebruik(catalogusBij(elders)));
        Zipvergelijking.eisGelijk(zip, bestand.schrijf(uitvoer.zaaktype(elders, zaaktype(elders, "BEZWAAR"))));
    }

    @Test
    void alles_wat_niet_klopt_staat_er_met_bestand_en_rij_en_er_wordt_niets_bewaard() {
        var elders = elders();
        var kapot = Zipvergelijking.met(alles(), "StatusType.json", rijen -> {
            ((ObjectNode) rijen.get(0)).put("omschrijving", "x".repeat(81));
            ((ObjectNode) rijen.get(2)).put("volgnummer", "veel").put("informeren", "soms");
            ((ObjectNode) rijen.get(3)).put("url", "https://elders.example.nl/statustypen/1");
            ((ObjectNode) rijen.get(4))
                    .put("zaaktype", "https://x.example.nl/catalogi/api/v1/zaaktypen/" + UUID.randomUUID());
        });
        assertThatThrownBy(() -> bestand.lees(kapot))
                .isInstanceOf(Weigering.class)
                .satisfies(w -> assertThat(
                                String.join("\n", ((Weigering) w).velden().values()))
                        .contains("StatusType.json, rij 1 (xxxxx")
                        .contains("omschrijving: deze tekst is te lang: maximaal 80 tekens")
                        .containsPattern("StatusType.json, rij 3 .*, volgnummer: ")
                        .containsPattern("StatusType.json, rij 3 .*, informeren: kies true of false")
                        .containsPattern("StatusType.json, rij 4 .*: url ontbreekt of eindigt niet op een id")
                        .containsPattern("StatusType.json, rij 5 .*, zaaktype: dit zaaktype staat niet"));
        // what only the doors know
        var doel = catalogusBij(elders);
        var bezwaar = bestand.schrijf(uitvoer.zaaktype(wie, zaaktype(wie, "BEZWAAR")));
        var dubbel = Zipvergelijking.met(bezwaar, "StatusType.json", rijen -> {
            ((ObjectNode) rijen.get(1)).put("volgnummer", 1);
            ((ObjectNode) rijen.get(2)).put("volgnummer", 10_000);
        });
        assertThatThrownBy(() -> importeer(elders, dubbel, Importkeuze.hergebruik(doel)))
                .hasMessageContaining("Er is niets geïmporteerd")
                .satisfies(w -> assertThat(((Weigering) w).velden().values())
                        .hasSize(2)
                        .anyMatch(z -> z.contains("rij 2") && z.contains("Dit volgnummer is al van een ander"))
                        .anyMatch(z -> z.contains("rij 3") && z.contains("Kies 1 tot en met 9999")));
        assertThat(Zipvergelijking.kern(bestand.schrijf(uitvoer.catalogus(elders, doel))))
                .containsOnlyKeys("Catalogus.json");
    }

    @Test
    void een_selectielijst_die_hier_niet_is_wordt_vooraf_gemeld() {
        var vreemd = Zipvergelijking.met(
                alles(),
                "ZaakType.json",
                rijen -> ((ObjectNode) rijen.get(0))
                        .put("selectielijstProcestype", "https://lijst.example.nl/procestypen/" + UUID.randomUUID()));
        assertThat(invoer.plan(elders(), bestand.lees(vreemd), null).problemen())
                .singleElement()
                .asString()
                .startsWith("ZaakType.json, rij 1 (")
                .contains("staat niet in de selectielijst van deze Poort");
    }

    @Test
    void g7_g11_wat_geen_catalogus_is_wordt_in_woorden_geweigerd() {
        var gevallen = new LinkedHashMap<byte[], String>();
        gevallen.put(Zipvergelijking.zip("ZaakType.json", "{}"), "ZaakType.json: hier hoort een lijst te staan");
        gevallen.put(Zipvergelijking.zip("ZaakType.json", "[1]"), "ZaakType.json, rij 1: dit is geen object");
        gevallen.put(Zipvergelijking.zip("ZaakType.json", "[\n{\n"), "ZaakType.json, regel 3: dit is geen goede JSON");
        gevallen.put(Zipvergelijking.zip("ZaakType.json", "[{\"a\":1,\"a\":2}]"), "een naam twee keer");
        gevallen.put(Zipvergelijking.zip("ZaakType.json", "[" + "[".repeat(200_000)), "dit is geen goede JSON");
        gevallen.put(Zipvergelijking.zip("ZaakType.json", "[" + "{},".repeat(50_000) + "{}]"), "meer dan 40000 rijen");
        gevallen.put(Zipvergelijking.zip("ZaakType.json", "[] []"), "na de lijst staat nog iets");
        gevallen.put(Zipvergelijking.zip("Anders.json", "[]"), "In dit bestand zit geen catalogus");
        gevallen.put(Zipvergelijking.zip("nested.zip", "PK"), "In dit bestand zit geen catalogus");
        gevallen.put(Zipvergelijking.zip("../ZaakType.json", "[]"), "een naam die niet mag");
        gevallen.put(Zipschrijver.schrijf(Map.of("ZaakType.json", new byte[30_000_000])), "te groot: hoogstens 25 MB");
        gevallen.forEach((zip, zin) -> assertThatThrownBy(() -> bestand.lees(zip))
                .as(zin)
                .isInstanceOf(Weigering.class)
                .satisfies(w -> assertThat(((Weigering) w).zinnen()).anyMatch(z -> z.contains(zin))));
    }
}
