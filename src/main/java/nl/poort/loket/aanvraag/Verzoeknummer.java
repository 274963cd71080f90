package nl.poort.loket.aanvraag;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a request, such as `20210319 00023 000`: day, serial of that day, and version.
///
/// @param volgnummer 0 as first filed; each supplement or withdrawal is one more
public record Verzoeknummer(LocalDate dag, int nummer, int volgnummer) {
    private static final DateTimeFormatter DAG = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Pattern VORM = Pattern.compile("(\\d{8})\\s?(\\d{5})(?:\\s?(\\d{3}))?");

    public Verzoeknummer {
        if (nummer < 1 || nummer > 99_999 || volgnummer < 0 || volgnummer > 999) {
            throw new IllegalArgumentException("no request number: " + nummer + " " + volgnummer);
        }
    }

    /// What stays the same in every version: `20210319 00023`.
    public String basis() {
        return "%s %05d".formatted(dag.format(DAG), nummer);
    }

    /// The thirteen digits of a STAM message.
    public String cijfers() {
        return basis().replace(" ", "");
    }

    /// The whole number: `20210319 00023 000`.
    public String tekst() {
        return "%s %03d".formatted(basis(), volgnummer);
    }

    public Verzoeknummer met(int ander) {
        return new Verzoeknummer(dag, nummer, ander);
    }

    /// With or without spaces, with or without the version.
    public static Optional<Verzoeknummer> lees(String tekst) {
        var m = VORM.matcher(tekst.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            int volg = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
            return Optional.of(new Verzoeknummer(LocalDate.parse(m.group(1), DAG), Integer.parseInt(m.group(2)), volg));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
