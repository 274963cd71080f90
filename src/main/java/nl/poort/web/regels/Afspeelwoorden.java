package nl.poort.web.regels;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.poort.loket.regels.Conclusie;
import nl.poort.loket.regels.Regelsoort;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.regels.Uitkomst;
import nl.poort.web.Keuze;

/// Answers and outcomes in words.
final class Afspeelwoorden {
    private Afspeelwoorden() {}

    static List<Keuze> keuzes(Regelvraag vraag) {
        return switch (vraag.soort()) {
            case JA_NEE -> List.of(new Keuze("ja", "Ja"), new Keuze("nee", "Nee"));
            case BIJLAGE -> List.of(new Keuze("ja", "Bijgevoegd"), new Keuze("nee", "Niet bijgevoegd"));
            case KEUZE, MEERKEUZE, GEO ->
                vraag.opties().stream()
                        .map(o ->
                                new Keuze(o.tekst(), o.tekst(), o.toelichting().isEmpty() ? null : o.toelichting()))
                        .toList();
            case TEKST, GETAL, DATUM, VAST -> List.of();
        };
    }

    static List<String> woorden(Uitkomst uitkomst, Regelsoort soort) {
        return switch (soort) {
            case CONCLUSIE -> uitkomst.conclusies().stream().map(Conclusie::zin).toList();
            case INDIENINGSVEREISTEN ->
                uitkomst instanceof Uitkomst.Open
                        ? List.of()
                        : List.of(uitkomst.isCompleet() ? "Het verzoek is compleet" : "Het verzoek is niet compleet");
            case MAATREGELEN ->
                uitkomst instanceof Uitkomst.Open
                        ? List.of()
                        : uitkomst.maatregelen().isEmpty()
                                ? List.of("Er gelden geen maatregelen")
                                : uitkomst.maatregelen().stream()
                                        .map(Object::toString)
                                        .toList();
        };
    }

    static String tekst(Object waarde) {
        return switch (waarde) {
            case null -> "(niet ingevuld)";
            case Boolean b -> b ? "ja" : "nee";
            case BigDecimal g -> g.toPlainString().replace('.', ',');
            case Collection<?> c -> c.stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> waarde.toString();
        };
    }
}
