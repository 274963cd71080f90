package nl.poort.registers.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.poort.registers.catalogus.Afleidingswijze;
import nl.poort.registers.catalogus.Resultaattype.BrondatumArchiefprocedure;
import nl.poort.registers.zaken.Brondatumregels.Gegevens;
import org.junit.jupiter.api.Test;

/// All nine ways to derive the start of the archive term (zrc-021).
class BrondatumregelsTest {
    private static final Gegevens ALLES = new Gegevens(
            LocalDate.parse("2026-03-09"),
            LocalDate.parse("2026-04-01"),
            Map.of("Vervaldag", "2027-01-31", "Cijfers", "20280229", "Niets", "binnenkort"),
            List.of(
                    Map.of("sloopdatum", "2030-05-01", "diep", Map.of("dag", "2031-01-01T10:00:00Z")),
                    Map.of("sloopdatum", "2029-05-01")),
            List.of(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-06-01")),
            List.of(
                    new Besluitdatums(LocalDate.parse("2026-02-01"), null),
                    new Besluitdatums(LocalDate.parse("2026-01-01"), LocalDate.parse("2036-01-01"))));
    private static final Gegevens NIETS =
            new Gegevens(LocalDate.parse("2026-03-09"), null, Map.of(), List.of(), List.of(), List.of());

    private static String bron(Gegevens g, Afleidingswijze wijze, String kenmerk, Period termijn) {
        return Brondatumregels.brondatum(new BrondatumArchiefprocedure(wijze, kenmerk, false, null, null, termijn), g)
                .map(LocalDate::toString)
                .orElse("onbekend");
    }

    private static String bron(Gegevens g, Afleidingswijze wijze) {
        return bron(g, wijze, "", null);
    }

    @Test
    void zrc_021_afgehandeld_hoofdzaak_en_termijn_rekenen_vanaf_een_einddatum() {
        assertThat(bron(ALLES, Afleidingswijze.AFGEHANDELD)).isEqualTo("2026-03-09");
        assertThat(bron(ALLES, Afleidingswijze.HOOFDZAAK)).isEqualTo("2026-04-01");
        assertThat(bron(NIETS, Afleidingswijze.HOOFDZAAK)).isEqualTo("onbekend");
        assertThat(bron(ALLES, Afleidingswijze.TERMIJN, "", Period.parse("P1Y2M")))
                .isEqualTo("2027-05-09");
        assertThat(bron(ALLES, Afleidingswijze.TERMIJN)).isEqualTo("onbekend");
    }

    @Test
    void zrc_021_een_ander_datumkenmerk_wordt_met_de_hand_ingevuld() {
        assertThat(bron(ALLES, Afleidingswijze.ANDER_DATUMKENMERK, "Vervaldag", null))
                .isEqualTo("onbekend");
    }

    @Test
    void zrc_021_een_eigenschap_geeft_haar_datum_als_zij_er_een_is() {
        assertThat(bron(ALLES, Afleidingswijze.EIGENSCHAP, "Vervaldag", null)).isEqualTo("2027-01-31");
        assertThat(bron(ALLES, Afleidingswijze.EIGENSCHAP, "Cijfers", null)).isEqualTo("2028-02-29");
        assertThat(bron(ALLES, Afleidingswijze.EIGENSCHAP, "Niets", null)).isEqualTo("onbekend");
        assertThat(bron(ALLES, Afleidingswijze.EIGENSCHAP, "Bestaat niet", null))
                .isEqualTo("onbekend");
    }

    @Test
    void zrc_021_van_zaakobjecten_zaken_en_besluiten_telt_de_laatste() {
        assertThat(bron(ALLES, Afleidingswijze.ZAAKOBJECT, "sloopdatum", null)).isEqualTo("2030-05-01");
        assertThat(bron(ALLES, Afleidingswijze.ZAAKOBJECT, "diep.dag", null)).isEqualTo("2031-01-01");
        assertThat(bron(ALLES, Afleidingswijze.GERELATEERDE_ZAAK)).isEqualTo("2026-06-01");
        assertThat(bron(ALLES, Afleidingswijze.INGANGSDATUM_BESLUIT)).isEqualTo("2026-02-01");
        assertThat(bron(ALLES, Afleidingswijze.VERVALDATUM_BESLUIT)).isEqualTo("2036-01-01");
    }

    @Test
    void zrc_021_wat_niet_te_bepalen_is_blijft_leeg_en_is_geen_fout() {
        assertThat(Arrays.stream(Afleidingswijze.values())
                        .filter(w -> w != Afleidingswijze.AFGEHANDELD)
                        .map(w -> bron(NIETS, w, "x", null)))
                .containsOnly("onbekend");
    }
}
