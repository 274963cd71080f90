package nl.poort.contact.kennis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArtikelregelsTest {
    /// Written down once more by hand, from the life of an article in the domain model: not the table of the rules.
    private static final Map<Artikelstaat, Set<Artikelstaat>> MAG = Map.of(
            Artikelstaat.CONCEPT, Set.of(Artikelstaat.TER_CONTROLE, Artikelstaat.INGETROKKEN),
            Artikelstaat.TER_CONTROLE,
                    Set.of(
                            Artikelstaat.CONCEPT,
                            Artikelstaat.GEPLAND,
                            Artikelstaat.GEPUBLICEERD,
                            Artikelstaat.INGETROKKEN),
            Artikelstaat.GEPLAND, Set.of(Artikelstaat.CONCEPT, Artikelstaat.GEPUBLICEERD, Artikelstaat.INGETROKKEN),
            Artikelstaat.GEPUBLICEERD, Set.of(Artikelstaat.VERLOPEN, Artikelstaat.VERVANGEN, Artikelstaat.INGETROKKEN),
            Artikelstaat.VERLOPEN, Set.of(Artikelstaat.GEPUBLICEERD, Artikelstaat.VERVANGEN, Artikelstaat.INGETROKKEN),
            Artikelstaat.VERVANGEN, Set.of(),
            Artikelstaat.INGETROKKEN, Set.of());

    @ParameterizedTest
    @EnumSource(Artikelstaat.class)
    void alleen_de_stappen_van_de_tabel_mogen_en_elke_andere_heeft_een_zin(Artikelstaat van) {
        for (var naar : Artikelstaat.values()) {
            var artikel = artikel(van, Boekenplank.ka12());
            if (MAG.get(van).contains(naar)) {
                assertThatCode(() -> Artikelregels.stap(artikel, naar)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> Artikelregels.stap(artikel, naar))
                        .isInstanceOf(Weigering.class)
                        .hasMessage("Artikel KA-12 is " + van.tekst() + " en kan niet " + naar.tekst() + " worden");
            }
        }
    }

    @Test
    void een_probleem_gaat_alleen_van_open_naar_opgelost_en_kan_terugkomen() {
        var mag = Map.of(
                Probleemstand.GEEN, Set.of(Probleemstand.OPEN, Probleemstand.OMWEG),
                Probleemstand.OPEN, Set.of(Probleemstand.OPEN, Probleemstand.OMWEG, Probleemstand.OPGELOST),
                Probleemstand.OMWEG, Set.of(Probleemstand.OPEN, Probleemstand.OMWEG, Probleemstand.OPGELOST),
                Probleemstand.OPGELOST, Set.of(Probleemstand.OPEN, Probleemstand.OMWEG));
        assertThat(mag.keySet()).containsExactlyInAnyOrder(Probleemstand.values());
        mag.forEach((van, stappen) -> {
            for (var naar : Probleemstand.values()) {
                var artikel = artikel(Artikelstaat.GEPUBLICEERD, Boekenplank.ka12(), van);
                if (stappen.contains(naar)) {
                    assertThatCode(() -> Artikelregels.probleemstap(artikel, naar))
                            .doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> Artikelregels.probleemstap(artikel, naar))
                            .isInstanceOf(Weigering.class);
                }
            }
        });
    }

    @Test
    void alle_fouten_in_een_tekst_komen_tegelijk() {
        var fout = new Artikeltekst(
                " ",
                List.of("x".repeat(201)),
                List.of("---"),
                "a\0b",
                "\ud800",
                "b".repeat(2_001),
                List.of(),
                null,
                false);

        assertThatThrownBy(() -> Artikelregels.controleer(fout))
                .satisfies(e -> assertThat(((Weigering) e).velden())
                        .containsOnlyKeys(
                                "titel", "vraagwoorden", "foutcodes", "intern", "publiek", "bron", "herzienOp"));
    }

    @Test
    void zonder_tekst_voor_de_klant_wordt_niet_gepubliceerd() {
        var t = Boekenplank.ka12();
        var leeg = new Artikeltekst(
                t.titel(),
                t.vraagwoorden(),
                t.foutcodes(),
                t.intern(),
                " ",
                t.bron(),
                t.producten(),
                t.herzienOp(),
                true);

        assertThatThrownBy(() -> Artikelregels.publiceerbaar(artikel(Artikelstaat.TER_CONTROLE, leeg), t.herzienOp()))
                .satisfies(e -> assertThat(((Weigering) e).velden()).containsOnlyKeys("publiek"));
    }

    @Test
    void een_nummer_leest_zoals_mensen_het_zeggen() {
        assertThat(Artikelregels.volgnummer("KA-12")).contains(12);
        assertThat(Artikelregels.volgnummer(" ka 012 ")).contains(12);
        assertThat(Artikelregels.volgnummer("KA-0")).isEmpty();
        assertThat(Artikelregels.volgnummer("12")).isEmpty();
        assertThat(Artikelregels.volgnummer("KA-99999999999")).isEmpty();
    }

    @Test
    void een_zoekvraag_heeft_hooguit_acht_woorden_en_kent_codes_in_elke_schrijfwijze() {
        assertThat(Zoektekst.van("fout loc 404!").codes()).contains("LOC404");
        assertThat(Zoektekst.van("de een het drie vier vijf zes zeven achtste negende")
                        .woorden())
                .hasSize(8)
                .contains("negende")
                .doesNotContain("de");
    }

    private static Artikel artikel(Artikelstaat staat, Artikeltekst tekst) {
        return artikel(staat, tekst, Probleemstand.GEEN);
    }

    private static Artikel artikel(Artikelstaat staat, Artikeltekst tekst, Probleemstand probleem) {
        return new Artikel(
                UUID.randomUUID(),
                "KA-12",
                UUID.randomUUID(),
                staat,
                1,
                tekst,
                probleem,
                "",
                new Eigenaar(Optional.empty(), "Noor"),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                Instant.EPOCH,
                Optional.empty(),
                0,
                Optional.empty());
    }
}
