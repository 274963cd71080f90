package nl.poort.web.samen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.poort.keten.vragen.Setvraag;
import nl.poort.keten.vragen.Setvraag.Soort;

/// A question set as an administrator types it: a question per line, `*` when an answer is needed, choices behind a
/// colon, `(datum)` for a date.
final class Vraagregels {
    private static final String DATUM = "(datum)";

    private Vraagregels() {}

    static List<Setvraag> lees(String tekst) {
        return tekst.lines()
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .map(Vraagregels::regel)
                .toList();
    }

    private static Setvraag regel(String regel) {
        int punt = regel.indexOf(':');
        var vraag = (punt < 0 ? regel : regel.substring(0, punt)).strip();
        List<String> keuzes = punt < 0
                ? List.of()
                : Arrays.stream(regel.substring(punt + 1).split(","))
                        .map(String::strip)
                        .filter(k -> !k.isEmpty())
                        .toList();
        boolean datum = vraag.endsWith(DATUM);
        if (datum) {
            vraag = vraag.substring(0, vraag.length() - DATUM.length()).strip();
        }
        boolean verplicht = vraag.endsWith("*");
        if (verplicht) {
            vraag = vraag.substring(0, vraag.length() - 1).strip();
        }
        return new Setvraag(vraag, punt >= 0 ? Soort.KEUZE : datum ? Soort.DATUM : Soort.TEKST, verplicht, keuzes);
    }

    static String schrijf(List<Setvraag> vragen) {
        return vragen.stream()
                .map(v -> v.vraag()
                        + (v.verplicht() ? " *" : "")
                        + switch (v.soort()) {
                            case TEKST -> "";
                            case DATUM -> " " + DATUM;
                            case KEUZE -> " : " + String.join(", ", v.keuzes());
                        })
                .collect(Collectors.joining("\n"));
    }
}
