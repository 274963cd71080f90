package nl.poort.keten.vragen;

import static nl.poort.keten.vragen.Overdrachtstand.AANGEBODEN;
import static nl.poort.keten.vragen.Overdrachtstand.AANGENOMEN;
import static nl.poort.keten.vragen.Overdrachtstand.BEANTWOORD;
import static nl.poort.keten.vragen.Overdrachtstand.DOORGEGEVEN;
import static nl.poort.keten.vragen.Overdrachtstand.GEWEIGERD;
import static nl.poort.keten.vragen.Overdrachtstand.INFO_GEVRAAGD;
import static nl.poort.keten.vragen.Overdrachtstand.INGETROKKEN;
import static nl.poort.keten.vragen.Overdrachtstand.TERUGGEKOPPELD;
import static nl.poort.keten.vragen.Overdrachtstand.VERLOPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KetenregelsTest {
    @Test
    void een_overdracht_gaat_alleen_de_stappen_van_het_domeinmodel() {
        assertThat(Ketenregels.VOLGT)
                .containsOnlyKeys(Overdrachtstand.values())
                .containsAllEntriesOf(Map.of(
                        AANGEBODEN, Set.of(AANGENOMEN, GEWEIGERD, VERLOPEN, INGETROKKEN),
                        // offered again: who had it let it go (feature 48)
                        AANGENOMEN, Set.of(AANGEBODEN, INFO_GEVRAAGD, DOORGEGEVEN, BEANTWOORD, INGETROKKEN),
                        INFO_GEVRAAGD, Set.of(AANGENOMEN, INGETROKKEN),
                        DOORGEGEVEN, Set.of(AANGENOMEN, DOORGEGEVEN, INGETROKKEN),
                        BEANTWOORD, Set.of(TERUGGEKOPPELD, INGETROKKEN)));
        for (var einde : Set.of(TERUGGEKOPPELD, GEWEIGERD, VERLOPEN, INGETROKKEN)) {
            assertThat(Ketenregels.VOLGT.get(einde)).as(einde.name()).isEmpty();
        }
    }
}
