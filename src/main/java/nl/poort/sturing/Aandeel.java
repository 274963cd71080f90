package nl.poort.sturing;

import java.util.OptionalInt;

/// How many of how many.
public record Aandeel(long teller, long noemer) {

    public Aandeel {
        if (teller < 0 || teller > noemer) {
            throw new IllegalArgumentException(teller + " van " + noemer);
        }
    }

    /// Rounded down, so that 100% is never shown when something is missing; empty when nothing was counted.
    public OptionalInt procent() {
        return noemer == 0 ? OptionalInt.empty() : OptionalInt.of((int) (teller * 100 / noemer));
    }

    /// `83%`, or `–` when nothing was counted.
    public String tekst() {
        return noemer == 0 ? "–" : procent().getAsInt() + "%";
    }

    Aandeel plus(Aandeel ander) {
        return new Aandeel(teller + ander.teller, noemer + ander.noemer);
    }
}
