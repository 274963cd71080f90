package nl.poort.contact.afspraken;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// An appointment as a file for the customer's own calendar (RFC 5545). Pure.
public final class Agendabestand {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int REGEL = 75;

    private Agendabestand() {}

    /// @param organisatie its name
    /// @param uitleg what to bring, and where to change it
    public static String van(Afspraak a, String organisatie, String waar, String uitleg, Instant nu) {
        var regels = new StringBuilder();
        regel(regels, "BEGIN:VCALENDAR");
        regel(regels, "VERSION:2.0");
        regel(regels, "PRODID:-//Poort//Afspraken//NL");
        regel(regels, "CALSCALE:GREGORIAN");
        regel(regels, "METHOD:PUBLISH");
        regel(regels, "BEGIN:VEVENT");
        regel(regels, "UID:" + a.id() + "@poort");
        // rises with time: a file of after a change takes the place of the one before
        regel(
                regels,
                "SEQUENCE:" + Math.max(0, Duration.between(a.gemaaktOp(), nu).toMinutes()));
        regel(regels, "DTSTAMP:" + UTC.format(nu));
        regel(regels, "DTSTART:" + UTC.format(a.begin()));
        regel(regels, "DTEND:" + UTC.format(a.einde()));
        regel(regels, "SUMMARY:" + tekst(organisatie + ": " + a.onderwerp()));
        regel(regels, "LOCATION:" + tekst(waar));
        regel(regels, "DESCRIPTION:" + tekst(uitleg));
        regel(regels, "STATUS:" + (a.stand() == Afspraakstand.GEANNULEERD ? "CANCELLED" : "CONFIRMED"));
        regel(regels, "END:VEVENT");
        regel(regels, "END:VCALENDAR");
        return regels.toString();
    }

    private static String tekst(String waarde) {
        return waarde.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cc}", " ");
    }

    /// Folds after 75 octets, never inside a character.
    private static void regel(StringBuilder uit, String regel) {
        int lang = 0;
        for (int i = 0; i < regel.length(); ) {
            int teken = regel.codePointAt(i);
            var letter = Character.toString(teken);
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (lang + bytes > REGEL) {
                uit.append("\r\n ");
                lang = 1;
            }
            uit.append(letter);
            lang += bytes;
            i += Character.charCount(teken);
        }
        uit.append("\r\n");
    }
}
