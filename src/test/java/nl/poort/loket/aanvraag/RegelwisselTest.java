package nl.poort.loket.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.loket.regels.Naspel;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
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
            ander.concepten.antwoord(
                    c.project(), c.id(), Loketproef.KAPPEN, Map.of("waarom juist nu", List.of("De herfst begint")));
            assertThat(ander.indieningen
                            .indienen(c.project(), c.id())
                            .activiteiten()
                            .getFirst()
                            .regels()
                            .versie())
                    .isEqualTo(2);
            speelNa(ander, c);
        }
    }

    /// What was filed is held against a form that asks more; only for who made the form, and without who asked.
    private static void speelNa(Loketproef ander, Concept c) {
        var boek = ander.regels.zoek(ander.auteur, "").getFirst();
        var bron = new Eerdereverzoeken(ander.test.db(), ander.regels);
        var gespeeld = bron.gespeeld(ander.auteur, boek, 9);
        assertThat(gespeeld).hasSize(1);
        assertThat(gespeeld.getFirst().kenmerk()).startsWith("verzoek ").endsWith(" 000");
        assertThat(gespeeld.getFirst().antwoorden())
                .containsEntry("aantal", "2")
                .containsEntry("tekening", "ja")
                .doesNotContainKey("reden");
        var zelfde = ander.regels.regels(ander.auteur, boek.id(), 2);
        assertThat(Naspel.speel(Map.of(2, zelfde), zelfde, gespeeld).gelijk()).isEqualTo(1);
        ander.publiceer(Loketproef.kapformulier("wat komt ervoor terug"));
        var strenger = ander.regels.regels(ander.auteur, boek.id(), 3);
        var verslag = Naspel.speel(Map.of(2, zelfde), strenger, gespeeld);
        assertThat(verslag.gelijk()).isZero();
        assertThat(verslag.nieuweVragen()).extracting(Naspel.Anders::waarom).containsExactly("wat komt ervoor terug");
        var vreemde = new Medewerker(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Vreemde",
                "v@voorbeeld.nl",
                null,
                ander.auteur.rollen(),
                Set.of());
        assertThatThrownBy(() -> bron.gespeeld(vreemde, boek, 9)).isInstanceOf(Weigering.class);
    }
}
