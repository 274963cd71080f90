package nl.poort.keten.samenwerking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;

/// The Samenwerkfunctionaliteit has one text for an answer and one for a question: what we keep apart is written in its
/// lines, so that a person reads it and another Poort takes it apart again.
final class Melding {
    private static final Pattern ADVIES = Pattern.compile("\\AAdvies: ([a-z ]+)\\R+");
    private static final Pattern CONTACT = Pattern.compile("\\R+Contact: (.*), (\\S+@\\S+)\\s*\\z");
    private static final Pattern UITERLIJK = Pattern.compile("\\R*Uiterlijk: (\\d{4}-\\d{2}-\\d{2})\\s*\\z");
    private static final String GEEN = "niet genoemd";

    private Melding() {}

    static String schrijf(Actieverzoek a) {
        var kop = a.strekking() == null ? "" : "Advies: " + a.strekking().tekst() + "\n\n";
        return kop + a.advies() + "\n\nContact: " + a.contactpersoon() + ", " + a.contactmail();
    }

    /// Of whoever wrote it: what is not there stays open.
    static Advieswens lees(String melding) {
        var tekst = melding.strip();
        var advies = ADVIES.matcher(tekst);
        Strekking strekking = null;
        if (advies.find()) {
            var woord = advies.group(1).strip();
            strekking = Arrays.stream(Strekking.values())
                    .filter(s -> s.tekst().equals(woord))
                    .findFirst()
                    .orElse(null);
            tekst = tekst.substring(advies.end());
        }
        var contact = CONTACT.matcher(tekst);
        if (contact.find()) {
            return Advieswens.van(
                    strekking, leeg(tekst.substring(0, contact.start())), contact.group(1), contact.group(2));
        }
        return Advieswens.van(strekking, leeg(tekst), GEEN, GEEN);
    }

    private static String leeg(String tekst) {
        return tekst.isBlank() ? "Zonder tekst gereedgemeld" : tekst.strip();
    }

    static String vraag(Actieverzoek a) {
        return a.gevraagd() + "\n\nUiterlijk: " + a.uiterlijk();
    }

    static String gevraagd(Landelijkverzoek v) {
        var tekst = UITERLIJK.matcher(v.omschrijving()).replaceFirst("").strip();
        return tekst.isEmpty() ? v.titel() : tekst;
    }

    /// @param anders when it names no day
    static LocalDate uiterlijk(Landelijkverzoek v, LocalDate anders) {
        var m = UITERLIJK.matcher(v.omschrijving());
        try {
            return m.find() ? LocalDate.parse(m.group(1)) : anders;
        } catch (DateTimeException e) {
            return anders;
        }
    }
}
