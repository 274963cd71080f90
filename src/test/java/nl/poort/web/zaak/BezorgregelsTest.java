package nl.poort.web.zaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.berichten.Bericht;
import nl.poort.contact.berichten.Berichtcode;
import nl.poort.contact.berichten.Berichtkanaal;
import nl.poort.contact.berichten.Berichtstand;
import nl.poort.contact.berichten.Poging;
import nl.poort.web.Taal;
import org.junit.jupiter.api.Test;

class BezorgregelsTest {
    private static final UUID ZAAK = UUID.randomUUID();
    private static final UUID BESLUIT = UUID.randomUUID();
    private static final Instant NU = Instant.parse("2026-03-09T09:12:00Z");

    private static Poging poging(UUID bericht, Berichtkanaal kanaal, Poging.Uitkomst uitkomst, String bewijs) {
        return new Poging(ZAAK, bericht, UUID.randomUUID(), kanaal, NU, uitkomst, bewijs);
    }

    private static Bericht bericht() {
        return new Bericht(
                ZAAK,
                BESLUIT,
                UUID.randomUUID(),
                "Z-1",
                null,
                null,
                "Fatima",
                Berichtcode.ZAAK,
                "Besluit",
                "U mag bouwen.",
                true,
                List.of(),
                0,
                0,
                null,
                Berichtstand.AFGELEVERD,
                NU,
                null,
                NU,
                null);
    }

    @Test
    void het_dossier_zegt_welk_kanaal_wanneer_en_met_welk_resultaat() {
        var pogingen = List.of(
                poging(BESLUIT, Berichtkanaal.BERICHTENBOX, Poging.Uitkomst.GEWEIGERD, "nagevraagd: niet bereikbaar"),
                poging(UUID.randomUUID(), Berichtkanaal.EMAIL, Poging.Uitkomst.AFGELEVERD, "een ander bericht"),
                poging(BESLUIT, Berichtkanaal.BRIEF, Poging.Uitkomst.AFGELEVERD, "per post verzonden"));
        assertThat(Bezorgregels.van(bericht(), pogingen, new Taal(NU))).isEqualTo("""


                Zo is het bezorgd:
                Berichtenbox, vandaag 10:12: niet gelukt (nagevraagd: niet bereikbaar)
                brief, vandaag 10:12: aangekomen (per post verzonden)""");
        assertThat(Bezorgregels.van(bericht(), List.of(), new Taal(NU))).isEmpty();
    }
}
