package nl.poort.loket.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// New rules while somebody fills in a request: what is different is said, and every other answer stays.
class RegelwisselTest {
    @Test
    void verandert_de_regel_tijdens_een_concept_dan_staat_er_wat_anders_is_en_blijven_de_antwoorden() throws Exception {
        var ander = new Loketproef();
        try (ander) {
            ander.publiceer(Loketproef.kapformulier("reden"));
            var c = ander.volledig();
            ander.publiceer(Loketproef.kapformulier("waarom juist nu"));
            var wissel = ander.concepten.wissels(ander.opnieuw(c)).getFirst();
            assertThat(wissel.nieuw()).containsExactly("waarom juist nu");
            assertThat(wissel.vervallen()).containsExactly("reden");
            assertThat(wissel.gelijk()).isEqualTo(5);
            assertThat(ander.concepten.volledigheid(ander.opnieuw(c)).stappen())
                    .containsEntry(Stap.VRAGEN, Stapstand.OPNIEUW)
                    .containsEntry(Stap.LOCATIE, Stapstand.KLAAR);
            assertThatThrownBy(() -> ander.indieningen.indienen(c.project(), c.id()))
                    .hasMessageContaining("vragen zijn veranderd");
            ander.concepten.volgNieuweRegels(c.project(), c.id());
            var nu = ander.opnieuw(c);
            assertThat(ander.concepten.wissels(nu)).isEmpty();
            assertThat(nu.activiteiten().getFirst().antwoorden()).containsEntry("aantal", List.of("2"));
            assertThat(ander.concepten.volledigheid(nu).ontbreekt())
                    .extracting(Volledigheid.Gemis::wat)
                    .containsExactly("waarom juist nu");
            assertThat(ander.indieningen
                            .indienen(c.project(), c.id())
                            .activiteiten()
                            .getFirst()
                            .regels()
                            .versie())
                    .isEqualTo(2);
        }
    }
}
