package nl.poort.contact.kennis;

import static nl.poort.contact.kennis.Boekenplank.gedeeld;
import static nl.poort.contact.kennis.Boekenplank.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.poort.contact.kennis.Treffer.Stuk;
import nl.poort.techniek.db.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KennisZoekenTest {
    private static Boekenplank plank;

    @BeforeAll
    static void vul() {
        plank = new Boekenplank();
        plank.bekendProbleem();
        for (var titel : List.of(
                "Adres wijzigen na een verhuizing",
                "Uw adres is geheim: zo vraagt u dat aan",
                "Verloren en gevonden voorwerpen",
                "Postcode en huisnummer van een nieuwe woning",
                "De Vergunningcheck opnieuw starten",
                "Café met terras openen",
                "Foutcode LOC-40 op de kaart",
                "Een dakkapel op het voordakvlak")) {
            plank.gepubliceerd(plank.sanne, tekst(titel));
        }
    }

    @AfterAll
    static void ruimOp() {
        plank.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOC-404",
                "loc-404",
                "LOC404",
                "loc 404",
                "fout LOC-404 op mijn scherm",
                "KA-12",
                "ka12",
                "adres niet gevonden",
                "Adressen niet te vinden: adres niet gevonden",
                "adres niet gevonde",
                "aders niet gevonden",
                "postkode niet herkent",
                "postcode wordt niet herkend",
                "vergunninchek adres",
                "locatie op de kaart kiezen"
            })
    void de_foutcode_de_woorden_en_tikfouten_geven_ka12_bij_de_eerste_drie(String gezocht) {
        assertThat(nummers(plank.sanne, gezocht).stream().limit(3)).contains("KA-12");
    }

    @Test
    void een_foutcode_staat_vooraan_en_telt_alleen_als_hij_precies_klopt() {
        assertThat(nummers(plank.sanne, "LOC-404")).first().isEqualTo("KA-12");
        assertThat(nummers(plank.sanne, "LOC-40")).doesNotContain("KA-12");
    }

    @Test
    void accenten_en_hoofdletters_maken_niet_uit() {
        assertThat(titels(plank.sanne, "CAFE")).containsExactly("Café met terras openen");
        assertThat(titels(plank.sanne, "dákkapél")).containsExactly("Een dakkapel op het voordakvlak");
    }

    @Test
    void een_ander_ziet_alleen_wat_gedeeld_en_gepubliceerd_is() {
        var concept = plank.redactie.schrijven(plank.iplo, gedeeld(tekst("Zeepkistenrace organiseren")));
        var eigen = plank.gepubliceerd(plank.iplo, tekst("Zeepkistenrace bij ons kantoor"));

        assertThat(nummers(plank.iplo, "zeepkistenrace")).containsExactlyInAnyOrder(concept.nummer(), eigen.nummer());
        assertThat(nummers(plank.sanne, "zeepkistenrace")).isEmpty();
        assertThat(nummers(plank.sanne, concept.nummer())).isEmpty();

        plank.publiceer(plank.iplo, concept);
        assertThat(nummers(plank.sanne, "zeepkistenrace")).containsExactly(concept.nummer());
    }

    @Test
    void zonder_organisatie_is_er_niets_te_vinden_en_de_index_is_dicht() {
        plank.test.eigenaar().useHandle(h -> {
            h.execute("set role poort_app");
            assertThat(h.createQuery(
                                    "select count(*) from kennis.vind('{LOC404}', '{adres}', 'adres', 10, '{ARTIKEL}', false)")
                            .mapTo(Integer.class)
                            .one())
                    .isZero();
            assertThat(h.createQuery("select count(*) from kennis.zoekindex")
                            .mapTo(Integer.class)
                            .one())
                    .isZero();
        });
    }

    @Test
    void een_ingetrokken_artikel_is_niet_meer_te_vinden() {
        var artikel = plank.gepubliceerd(plank.sanne, tekst("Hoefsmid aan huis"));
        plank.redactie.intrekken(plank.sanne, artikel.id(), "geldt niet meer");

        assertThat(nummers(plank.sanne, "hoefsmid")).isEmpty();
        assertThat(nummers(plank.sanne, artikel.nummer())).isEmpty();
    }

    @Test
    void de_gevonden_woorden_zijn_aangewezen_ook_bij_een_tikfout() {
        var treffer = plank.kennis.zoek(plank.sanne, "vergunningchek adres", 5).getFirst();

        assertThat(treffer.nummer()).isEqualTo("KA-12");
        assertThat(treffer.titeltekst()).isEqualTo("Adres niet gevonden in de Vergunningcheck");
        assertThat(treffer.titel().stream().filter(Stuk::raak).map(Stuk::tekst))
                .containsExactly("Adres", "Vergunningcheck");
        assertThat(treffer.probleem()).isEqualTo(Probleemstand.OMWEG);
        assertThat(treffer.omweg()).isEqualTo("kies de locatie op de kaart");
        assertThat(treffer.eigen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "'", "\"&|!():*<->", "niet", "\\", "\0", "🙂", "%_", "zicht:gedeeld", "de het een"})
    void vreemde_tekens_en_lege_woorden_geven_geen_fout_en_niet_alles(String gezocht) {
        assertThat(plank.kennis.zoek(plank.sanne, gezocht, 50)).hasSizeLessThan(3);
    }

    @Test
    void een_heel_lange_vraag_wordt_gewoon_beantwoord() {
        var gezocht = "Is het dakvlak van het voordakvlak gekeerd naar openbaar toegankelijk gebied? ".repeat(500);

        assertThat(titels(plank.sanne, gezocht)).first().isEqualTo("Een dakkapel op het voordakvlak");
    }

    @Test
    void opmaak_in_een_titel_blijft_tekst() {
        plank.gepubliceerd(plank.sanne, tekst("<script>alert('kwispel')</script> \u0002raar\u0003"));

        var treffer = plank.kennis.zoek(plank.sanne, "kwispel", 5).getFirst();
        assertThat(treffer.titeltekst()).isEqualTo("<script>alert('kwispel')</script> raar");
    }

    private static List<String> nummers(Actor wie, String gezocht) {
        return plank.kennis.zoek(wie, gezocht, 10).stream().map(Treffer::nummer).toList();
    }

    private static List<String> titels(Actor wie, String gezocht) {
        return plank.kennis.zoek(wie, gezocht, 10).stream()
                .map(Treffer::titeltekst)
                .collect(Collectors.toList());
    }
}
