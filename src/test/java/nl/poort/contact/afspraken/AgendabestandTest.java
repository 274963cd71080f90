package nl.poort.contact.afspraken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.Test;

/// What the customer types, and the file for the own calendar.
class AgendabestandTest {
    private static final Instant BEGIN = Instant.parse("2026-03-23T10:30:00Z");

    private static Afspraak afspraak(Afspraakstand stand) {
        var id = UUID.fromString("018f0000-0000-7000-8000-000000000001");
        return new Afspraak(
                id,
                id,
                "A-0000001",
                id,
                id,
                "Paspoort",
                BEGIN,
                BEGIN.plusSeconds(600),
                null,
                null,
                "Olga",
                null,
                "+31612345678",
                null,
                null,
                stand,
                null,
                BEGIN.minusSeconds(6000),
                "Klant");
    }

    @Test
    void het_bestand_is_zoals_rfc_5545_het_vraagt() {
        var uitleg = "Neem uw pas mee; en dit is een lange regel die niet in vijfenzeventig tekens past: é€🎈\nDag";
        var bestand = Agendabestand.van(
                afspraak(Afspraakstand.BEVESTIGD), "Berg", "Gemeentehuis, Plein 1", uitleg, BEGIN.minusSeconds(3000));
        assertThat(bestand)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains(
                        "DTSTART:20260323T103000Z\r\n",
                        "DTEND:20260323T104000Z\r\n",
                        "SEQUENCE:50\r\n",
                        "SUMMARY:Berg: Paspoort\r\n",
                        "LOCATION:Gemeentehuis\\, Plein 1\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(bestand.split("\r\n"))
                .allSatisfy(r -> assertThat(r.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(bestand.replace("\r\n ", "")).contains("pas mee\\; en dit is", "é€🎈\\nDag");
        assertThat(Agendabestand.van(afspraak(Afspraakstand.GEANNULEERD), "Berg", "", "", BEGIN))
                .contains("STATUS:CANCELLED");
    }

    @Test
    void van_een_klant_is_een_naam_en_een_manier_om_hem_te_bereiken_nodig() {
        assertThatThrownBy(() -> Afspraakklant.van(" ", "", null, null, null))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).containsOnlyKeys("naam", "email"));
        assertThatThrownBy(() -> Afspraakklant.van("Jan", "jan@", "06", null, null))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).containsOnlyKeys("email", "telefoon"));
        assertThat(Afspraakklant.van("Jan", null, "06 12345678", null, "").telefoon())
                .isEqualTo("+31612345678");
    }
}
