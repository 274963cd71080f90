package nl.poort.web.beheer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// A day as a person types it in a list: `11-3-2026` or `2026-03-11`.
final class Datumtekst {
    private static final DateTimeFormatter GETYPT = DateTimeFormatter.ofPattern("d-M-yyyy");

    private Datumtekst() {}

    static LocalDate lees(String tekst) {
        var schoon = tekst.strip();
        var dag = schoon.matches("\\d{4}-.*") ? LocalDate.parse(schoon) : LocalDate.parse(schoon, GETYPT);
        if (dag.getYear() < 2000 || dag.getYear() > 2200) {
            throw new DateTimeException(tekst);
        }
        return dag;
    }

    static String schrijf(LocalDate dag) {
        return dag.format(GETYPT);
    }
}
