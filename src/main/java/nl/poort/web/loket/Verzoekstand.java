package nl.poort.web.loket;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.poort.loket.ontvangst.Verzoekbeheer.Ontvanger;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.techniek.db.Tx;

/// How far a filed request is, as its applicant reads it: one line for each who handles a part of it.
///
/// @param regels empty as long as nobody received it
public record Verzoekstand(List<Regel> regels) {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    /// @param wie who handles it
    /// @param termijn when it decides, by which term; empty when no term runs
    public record Regel(String wie, String stand, String termijn) {}

    static Verzoekstand van(List<Ontvanger> ontvangers) {
        return new Verzoekstand(ontvangers.stream()
                .filter(o -> !o.kopie())
                .map(o -> new Regel(
                        o.naam(),
                        o.status().isBlank() ? "Ontvangen, wij kijken het na" : o.status(),
                        termijn(o.termijn())))
                .toList());
    }

    /// In words: how long the procedure takes, and before which day there is a decision.
    private static String termijn(Klok k) {
        if (k == null) {
            return "";
        }
        var procedure = "De procedure duurt " + k.norm().tekst() + ", vanaf de dag van indienen. ";
        return k.stand() == Klokstand.GEPAUZEERD
                ? procedure + "De tijd staat nu stil."
                : procedure + "U hoort uiterlijk "
                        + DAG.format(k.deadline().minusSeconds(1).atZone(Tx.ZONE)) + " wat er is besloten.";
    }

    /// In a list, behind the number.
    public String kort() {
        return regels.isEmpty()
                ? "Ingediend"
                : regels.stream().map(Regel::stand).distinct().collect(Collectors.joining("; "));
    }
}
