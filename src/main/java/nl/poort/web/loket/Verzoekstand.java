package nl.poort.web.loket;

import java.util.List;
import java.util.stream.Collectors;
import nl.poort.loket.ontvangst.Verzoekbeheer.Ontvanger;

/// How far a filed request is, as its applicant reads it: one line for each who handles a part of it.
///
/// @param regels empty as long as nobody received it
public record Verzoekstand(List<Regel> regels) {
    /// @param wie who handles it
    public record Regel(String wie, String stand) {}

    static Verzoekstand van(List<Ontvanger> ontvangers) {
        return new Verzoekstand(ontvangers.stream()
                .filter(o -> !o.kopie())
                .map(o -> new Regel(o.naam(), o.status().isBlank() ? "Ontvangen, wij kijken het na" : o.status()))
                .toList());
    }

    /// In a list, behind the number.
    public String kort() {
        return regels.isEmpty()
                ? "Ingediend"
                : regels.stream().map(Regel::stand).distinct().collect(Collectors.joining("; "));
    }
}
