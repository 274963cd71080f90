package nl.poort.web.beheer.catalogus;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

/// A term as people write it: `6 weken`, `10 dagen`, `1 jaar en 6 maanden`.
final class Termijntekst {
    private static final Pattern DEEL = Pattern.compile("(\\d{1,4})\\s*([a-z]+)");

    private Termijntekst() {}

    /// Also as the standard writes it: `P42D`.
    ///
    /// @throws DateTimeException when it is no term
    static Period lees(String tekst) {
        var schoon = tekst.strip().toLowerCase(Locale.ROOT);
        if (schoon.matches("p[0-9ymwd]+")) {
            return Period.parse(schoon);
        }
        var termijn = Period.ZERO;
        var rest = DEEL.matcher(schoon);
        var over = schoon;
        while (rest.find()) {
            int aantal = Integer.parseInt(rest.group(1));
            termijn = termijn.plus(
                    switch (rest.group(2)) {
                        case "dag", "dagen" -> Period.ofDays(aantal);
                        case "week", "weken" -> Period.ofWeeks(aantal);
                        case "maand", "maanden" -> Period.ofMonths(aantal);
                        case "jaar", "jaren" -> Period.ofYears(aantal);
                        default -> throw new DateTimeException(tekst);
                    });
            over = over.replaceFirst(Pattern.quote(rest.group()), "");
        }
        if (termijn.isZero() || !over.replaceAll("\\ben\\b|,|\\s", "").isEmpty()) {
            throw new DateTimeException(tekst);
        }
        return termijn;
    }

    static String schrijf(Period termijn) {
        var delen = new ArrayList<String>();
        deel(delen, termijn.getYears(), "jaar", "jaar");
        deel(delen, termijn.getMonths(), "maand", "maanden");
        int dagen = termijn.getDays();
        if (dagen % 7 == 0) {
            deel(delen, dagen / 7, "week", "weken");
        } else {
            deel(delen, dagen, "dag", "dagen");
        }
        return delen.isEmpty() ? "0 dagen" : String.join(" en ", delen);
    }

    private static void deel(ArrayList<String> delen, int aantal, String een, String meer) {
        if (aantal != 0) {
            delen.add(aantal + " " + (aantal == 1 ? een : meer));
        }
    }
}
