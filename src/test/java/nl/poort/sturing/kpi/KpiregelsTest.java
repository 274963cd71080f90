package nl.poort.sturing.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiregelsTest {
    private static final LocalDate VANDAAG = LocalDate.parse("2026-03-09");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEBSITE | 47 | 60 | NIET_GEHAALD | 13 procentpunt te laag",
                "TELEFOON | 37 | 20 | NIET_GEHAALD | 17 procentpunt te hoog",
                "PERSOONLIJK | 68 | 50 | NIET_GEHAALD | 18 procentpunt te hoog",
                "K6 | 49 | 80 | NIET_GEHAALD | 31 procentpunt te laag",
                "K2 | 80 | 80 | GEHAALD | gehaald",
                "K2 | 82 | 80 | GEHAALD | gehaald, 2 procentpunt beter",
                "TELEFOON | 18 | 20 | GEHAALD | gehaald, 2 procentpunt beter",
                "OORDEEL_WEBSITE | 6.7 | 7.0 | NIET_GEHAALD | 0,3 punt te laag",
                "K2 |  | 80 | ONBEKEND | nog geen cijfer"
            })
    void het_gat_staat_er_in_woorden_en_van_telefoon_is_minder_beter(
            Maatstaf maatstaf, BigDecimal stand, BigDecimal doel, Gat.Oordeel oordeel, String tekst) {
        assertThat(Kpiregels.gat(maatstaf, stand, new Streefwaarde(maatstaf, 2026, doel)))
                .isEqualTo(new Gat(oordeel, tekst));
    }

    @Test
    void zonder_doel_is_er_geen_gat() {
        assertThat(Kpiregels.gat(Maatstaf.K2, BigDecimal.TEN, null).tekst()).isEqualTo("geen doel");
    }

    @ParameterizedTest
    @CsvSource({"2018, 2020", "2020, 2020", "2021, 2022", "2030, 2022"})
    void het_doel_is_van_het_jaar_zelf_of_van_het_eerste_daarna_of_het_laatste_ervoor(int jaar, int vanJaar) {
        var doelen = List.of(
                new Streefwaarde(Maatstaf.K2, 2022, BigDecimal.TEN),
                new Streefwaarde(Maatstaf.K2, 2020, BigDecimal.ONE));
        assertThat(Kpiregels.doel(doelen, jaar).orElseThrow().jaar()).isEqualTo(vanJaar);
    }

    @ParameterizedTest
    @CsvSource({
        "PROCENT, 199, 200, 99%",
        "PROCENT, 2, 3, 66%",
        "PROCENT, 0, 0, –",
        "CIJFER, 20, 3, '6,7'",
        "CIJFER, 7, 1, '7,0'"
    })
    void een_aandeel_gaat_naar_beneden_en_een_cijfer_heeft_een_cijfer_achter_de_komma(
            Eenheid eenheid, long boven, long onder, String tekst) {
        assertThat(eenheid.tekst(eenheid.waarde(new Telling(boven, onder)).orElse(null)))
                .isEqualTo(tekst);
    }

    @Test
    void elke_maatstaf_heeft_teller_noemer_bron_en_dimensie() {
        for (var m : Maatstaf.values()) {
            assertThat(List.of(
                            m.code(),
                            m.naam(),
                            m.teller(),
                            m.noemer(),
                            m.bron(),
                            m.dimensie().naam()))
                    .as(m.name())
                    .doesNotContain("");
            assertThat(Maatstaf.vanPad(m.pad())).contains(m);
        }
        assertThat(Arrays.stream(Maatstaf.values()).map(Maatstaf::code)).doesNotHaveDuplicates();
        assertThat(Kpiregels.KERN).hasSizeLessThanOrEqualTo(Maatstaf.MEESTE_KERN);
    }

    @Test
    void hoogstens_zeven_normen_staan_vooraan_en_geen_twee_keer() {
        Kpiregels.eisKern(Kpiregels.KERN);
        assertThatThrownBy(() -> Kpiregels.eisKern(List.of(Maatstaf.values()).subList(0, 8)))
                .hasMessageContaining("hoogstens 7");
        assertThatThrownBy(() -> Kpiregels.eisKern(List.of(Maatstaf.K2, Maatstaf.K2)))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> Kpiregels.eisKern(List.of())).isInstanceOf(Weigering.class);
    }

    @ParameterizedTest
    @CsvSource({"KWALITEITSZORG, true", "INFORMATIEMANAGER, true", "TEAMLEIDER, false", "KCC_MEDEWERKER, false"})
    void wie_zaken_behandelt_stelt_de_normen_niet(Rol rol, boolean mag) {
        var wie = new Medewerker(
                UUID.randomUUID(), UUID.randomUUID(), "Kees", "k@example.nl", null, Set.of(rol), Set.of());
        assertThat(Kpiregels.magInrichten(wie)).isEqualTo(mag);
    }

    @ParameterizedTest
    @CsvSource({"K2, 100.1", "K2, -1", "K2, 50.25", "OORDEEL, 0.5", "OORDEEL, 10.1"})
    void een_doel_dat_niet_kan_wordt_geweigerd(Maatstaf maatstaf, BigDecimal waarde) {
        assertThatThrownBy(() -> Kpiregels.eisDoel(maatstaf, 2026, waarde)).hasMessageContaining("Vul een");
    }

    @Test
    void een_bestand_wordt_heel_ingelezen_of_niet_en_elke_foute_regel_wordt_genoemd() {
        var goed = "maatstaf,waarde,datum,soort,bron\nk6,\"49,0\",2018-06-30,Mystery callers,Bureau\n\n";
        assertThat(Meetbestand.lees(goed, VANDAAG, UUID::randomUUID))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.tekst()).isEqualTo("49%");
                    assertThat(m.soort()).isEqualTo(Meetsoort.MYSTERY_CALLERS);
                    assertThat(m.steekproef()).isNull();
                });
        var fout = """
                datum;soort;bron;maatstaf;waarde;steekproef
                2018-06-30;burgerpeiling;Bureau;website;47;600
                2018-13-30;burgerpeiling;Bureau;website;47;
                2027-01-01;burgerpeiling;Bureau;website;47;
                2018-06-30;giswerk;Bureau;website;47;
                2018-06-30;burgerpeiling;;website;47;
                2018-06-30;burgerpeiling;Bureau;k99;47;
                2018-06-30;burgerpeiling;Bureau;website;147;
                2018-06-30;burgerpeiling;Bureau;website;48;600
                2018-06-30;burgerpeiling;Bureau;telefoon;48
                """;
        assertThatThrownBy(() -> Meetbestand.lees(fout, VANDAAG, UUID::randomUUID))
                .hasMessageStartingWith("Er is niets ingelezen.")
                .hasMessageContainingAll(
                        "Regel 3", "Regel 4", "Regel 5", "Regel 6", "Regel 7", "Regel 8", "Regel 9", "Regel 10")
                .satisfies(w -> assertThat(w.getMessage()).doesNotContain("Regel 2:"));
        assertThatThrownBy(() -> Meetbestand.lees("naam;waarde\n", VANDAAG, UUID::randomUUID))
                .hasMessageContaining("mist: datum, soort, bron, maatstaf");
    }
}
