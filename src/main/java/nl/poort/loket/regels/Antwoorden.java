package nl.poort.loket.regels;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.poort.loket.regels.feel.Namen;
import nl.poort.loket.regels.feel.Waarden;
import nl.poort.techniek.Weigering;

/// An answer as a rule knows it, or a refusal that says what was expected.
final class Antwoorden {
    private static final int LANGSTE_GETAL = 30;

    private Antwoorden() {}

    static Object lees(Regelvraag vraag, Object antwoord) {
        if (antwoord == null) {
            return null;
        }
        return switch (vraag.soort()) {
            case JA_NEE, BIJLAGE -> jaNee(vraag, antwoord);
            case GETAL -> getal(vraag, antwoord);
            case DATUM -> datum(vraag, antwoord);
            case TEKST -> antwoord.toString();
            case KEUZE, GEO -> keuze(vraag, antwoord);
            case MEERKEUZE -> keuzes(vraag, antwoord);
            case VAST ->
                switch (vraag.vast().waarde()) {
                    case Boolean b -> jaNee(vraag, antwoord);
                    case BigDecimal g -> getal(vraag, antwoord);
                    case LocalDate d -> datum(vraag, antwoord);
                    default -> antwoord.toString();
                };
        };
    }

    private static Object jaNee(Regelvraag vraag, Object antwoord) {
        if (antwoord instanceof Boolean) {
            return antwoord;
        }
        return switch (antwoord.toString().strip().toLowerCase(Locale.ROOT)) {
            case "true", "ja" -> true;
            case "false", "nee" -> false;
            default -> throw fout(vraag, "kies ja of nee");
        };
    }

    /// With a point or a comma; nothing that takes longer to reckon with than a person can write.
    private static Object getal(Regelvraag vraag, Object antwoord) {
        var tekst = antwoord.toString().strip().replace(',', '.');
        if (tekst.length() > LANGSTE_GETAL || !tekst.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?")) {
            throw fout(vraag, "vul een getal in, zoals 3 of 2,5");
        }
        return new BigDecimal(tekst);
    }

    private static Object datum(Regelvraag vraag, Object antwoord) {
        var datum = Waarden.datum(antwoord);
        if (datum == null) {
            throw fout(vraag, "vul een datum in, zoals 2026-05-31");
        }
        return datum;
    }

    private static String keuze(Regelvraag vraag, Object antwoord) {
        var gezocht = Namen.gewoon(antwoord.toString());
        return vraag.opties().stream()
                .map(Optie::tekst)
                .filter(o -> o.equals(antwoord) || Namen.gewoon(o).equals(gezocht))
                .findFirst()
                .orElseThrow(() -> fout(vraag, "'" + antwoord + "' is geen van de antwoorden"));
    }

    private static Object keuzes(Regelvraag vraag, Object antwoord) {
        var lijst = antwoord instanceof Collection<?> c ? c : List.of(antwoord);
        return lijst.stream().map(a -> keuze(vraag, a)).distinct().toList();
    }

    private static Weigering fout(Regelvraag vraag, String zin) {
        return new Weigering("antwoord-past-niet", "Bij '" + vraag.tekst() + "': " + zin + ".");
    }
}
