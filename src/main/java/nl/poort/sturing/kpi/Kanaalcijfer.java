package nl.poort.sturing.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/// One channel in a period: how many contacts, what they cost, and what customers thought of them.
///
/// @param tarief what one contact costs now; null when nobody filled it in
/// @param oordeel the marks of customers
public record Kanaalcijfer(
        String kanaal, String naam, long aantal, long alle, BigDecimal tarief, BigDecimal kosten, Telling oordeel) {

    public Telling aandeel() {
        return new Telling(aantal, alle);
    }

    /// What all contacts of the period cost together, each at the price of its own day.
    public Optional<BigDecimal> totaal() {
        return Optional.ofNullable(kosten);
    }
}
