package nl.poort.registers.organisatie;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import nl.poort.techniek.db.Tx;

/// A time in which nobody has duty: the self-check is red as long as there is one.
public record RoosterGat(UUID organisatie, String keten, Instant van, Instant tot) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EE d MMMM HH:mm", Locale.of("nl", "NL"))
            .withZone(Tx.ZONE);

    /// As one sentence for the health page.
    public String tekst() {
        return "Niemand heeft dienst van " + MOMENT.format(van) + " tot " + MOMENT.format(tot)
                + (keten.isEmpty() ? "" : " (" + keten + ")");
    }
}
