package nl.poort.contact.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BerichttekstenTest {
    private static final Instant NU = Instant.parse("2026-03-10T09:15:00Z");
    private static final Berichtgegevens VOL = Berichtgegevens.voor("Fatima", "K-2026-000051", "Sanne van het KCC")
            .metVraag("Wat is het voordakvlak?")
            .metStap(
                    "Een deskundige zoekt uit wat de vraag bedoelt",
                    "team Bouwen",
                    Instant.parse("2026-03-11T16:00:00Z"),
                    true)
            .metOpnieuw(Instant.parse("2026-03-10T13:00:00Z"))
            .metInhoud("Het dakvlak aan de straatkant.")
            .metReden("de deskundige is ziek")
            .metReactie("14 0345", "https://poort.example/volg")
            .metAfspraak(new Afspraakgegevens(
                    Instant.parse("2026-06-02T07:40:00Z"),
                    "paspoort",
                    "Gemeentehuis, Plein 1",
                    "Uw oude paspoort",
                    "https://poort.example/afspraak/A-1234567/code"));

    @Test
    void de_klant_hoort_wat_er_gebeurt_bij_wie_en_wanneer() {
        var t = Berichtteksten.maak(Berichtcode.ONTVANGST, VOL, NU);
        assertThat(t.tekst())
                .contains(
                        "Beste Fatima,",
                        "“Wat is het voordakvlak?”",
                        "team Bouwen",
                        "Wij bellen u uiterlijk woensdag 11 maart om 17:00 uur.",
                        "K-2026-000051",
                        "14 0345",
                        "Sanne van het KCC");
    }

    @Test
    void een_termijn_tot_het_einde_van_een_dag_is_in_een_bericht_de_dag_zelf() {
        var eind = VOL.metStap("Wij beslissen", "team Bouwen", Instant.parse("2026-04-03T21:59:59.999999Z"), false);
        assertThat(Berichtteksten.maak(Berichtcode.ONTVANGST, eind, NU).tekst())
                .contains("U hoort uiterlijk vrijdag 3 april van ons.")
                .doesNotContain("23:59");
    }

    @Test
    void na_een_belpoging_staat_er_wanneer_we_het_weer_proberen() {
        assertThat(Berichtteksten.maak(Berichtcode.BELPOGING, VOL, NU).onderwerp())
                .isEqualTo("Wij hebben u gebeld en proberen het om 14:00 uur weer");
        assertThat(Berichtteksten.maak(Berichtcode.BELPOGING, VOL, NU.minusSeconds(86_400))
                        .onderwerp())
                .isEqualTo("Wij hebben u gebeld en proberen het op dinsdag 10 maart om 14:00 uur weer");
    }

    @ParameterizedTest
    @EnumSource
    void elke_tekst_is_af(Berichtcode code) {
        var t = Berichtteksten.maak(code, VOL, NU);
        assertThat(t.onderwerp()).isNotBlank().doesNotContain("null", "\n");
        assertThat(t.tekst()).doesNotContain("null", "%s", "..").contains("Sanne van het KCC", "Wilt u reageren?");
        assertThat(Arrays.stream(t.tekst().split("(?<=[.?!])\\s+")).filter(z -> z.split("\\s+").length > 20))
                .as("short sentences")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void een_lege_belofte_of_een_leeg_antwoord_wordt_geweigerd(Berichtcode code) {
        var leeg = Berichtgegevens.voor("Fatima", "K-2026-000051", " ");
        assertThatThrownBy(() -> Berichtteksten.maak(code, leeg, NU))
                .isInstanceOfSatisfying(
                        Weigering.class,
                        w -> assertThat(w.velden()).containsKey("afzender").hasSizeGreaterThan(1));
    }
}
