package nl.poort.web.ketentest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.poort.keten.ketentest.Ketentestbeeld;

/// The planning of a chain test as a file that every calendar reads (iCalendar, RFC 5545): the iterations as days, the
/// meetings with their hour.
final class Planningbestand {
    static final String SOORT = "text/calendar; charset=utf-8";

    private static final DateTimeFormatter DAG = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIJD =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LANGSTE_REGEL = 74;

    private Planningbestand() {}

    static String van(Ketentestbeeld beeld, String adres, Instant nu) {
        var regels = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Poort//Ketentest//NL"));
        var naam = beeld.test().naam();
        for (var i : beeld.iteraties()) {
            begin(regels, beeld.test().id() + "-" + i.nr(), nu);
            regels.add("DTSTART;VALUE=DATE:" + dag(i.van()));
            regels.add("DTEND;VALUE=DATE:" + dag(i.tot().plusDays(1)));
            regels.add("SUMMARY:" + veilig(naam + ", iteratie " + i.nr() + ": " + i.naam()));
            regels.add("DESCRIPTION:" + veilig(i.casus() + "\n" + adres));
            regels.add("END:VEVENT");
        }
        for (var m : beeld.momenten()) {
            begin(regels, m.id().toString(), nu);
            regels.add("DTSTART:" + TIJD.format(m.op()));
            regels.add("DURATION:PT1H");
            regels.add("SUMMARY:" + veilig(naam + ", " + m.soort().naam()));
            regels.add("DESCRIPTION:" + veilig(adres));
            regels.add("END:VEVENT");
        }
        regels.add("END:VCALENDAR");
        var uit = new StringBuilder();
        regels.forEach(r -> uit.append(gevouwen(r)).append("\r\n"));
        return uit.toString();
    }

    private static void begin(List<String> regels, String id, Instant nu) {
        regels.add("BEGIN:VEVENT");
        regels.add("UID:" + id + "@poort");
        regels.add("DTSTAMP:" + TIJD.format(nu));
    }

    private static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    private static String veilig(String tekst) {
        return tekst.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /// A line of more than 75 bytes goes on behind a space, never in the middle of a sign.
    private static String gevouwen(String regel) {
        var uit = new StringBuilder();
        int lengte = 0;
        for (int i = 0; i < regel.length(); i = regel.offsetByCodePoints(i, 1)) {
            var teken = Character.toString(regel.codePointAt(i));
            int bytes = teken.getBytes(StandardCharsets.UTF_8).length;
            if (lengte + bytes > LANGSTE_REGEL) {
                uit.append("\r\n ");
                lengte = 1;
            }
            uit.append(teken);
            lengte += bytes;
        }
        return uit.toString();
    }
}
