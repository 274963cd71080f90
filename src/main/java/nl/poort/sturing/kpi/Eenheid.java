package nl.poort.sturing.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// In what a measure is given.
public enum Eenheid {
    PROCENT(100),
    /// A mark from 1 to 10.
    CIJFER(10);

    private final int hoogste;

    Eenheid(int hoogste) {
        this.hoogste = hoogste;
    }

    public boolean past(BigDecimal waarde) {
        return waarde.compareTo(this == CIJFER ? BigDecimal.ONE : BigDecimal.ZERO) >= 0
                && waarde.compareTo(BigDecimal.valueOf(hoogste)) <= 0;
    }

    /// The value of a count: a share rounded down, so that 100% is never shown when something is missing; a mark with
    /// one decimal. Empty when nothing was counted.
    public Optional<BigDecimal> waarde(Telling telling) {
        if (telling.onder() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case PROCENT -> BigDecimal.valueOf(telling.boven() * 100 / telling.onder());
                    case CIJFER ->
                        BigDecimal.valueOf(telling.boven())
                                .divide(BigDecimal.valueOf(telling.onder()), 1, RoundingMode.HALF_UP);
                });
    }

    /// `49%`, `6,8`; `–` when there is none.
    public String tekst(BigDecimal waarde) {
        if (waarde == null) {
            return "–";
        }
        return switch (this) {
            case PROCENT -> getal(waarde.stripTrailingZeros()) + "%";
            case CIJFER -> getal(waarde.setScale(1, RoundingMode.HALF_UP));
        };
    }

    /// What was counted, in words: `4 van 5`, `12 cijfers`.
    public String geteld(Telling telling) {
        return switch (this) {
            case PROCENT -> telling.boven() + " van " + telling.onder();
            case CIJFER -> telling.onder() == 1 ? "1 cijfer" : telling.onder() + " cijfers";
        };
    }

    /// A difference in words: `13 procentpunt`, `0,3 punt`.
    String verschil(BigDecimal waarde) {
        var groot = waarde.abs();
        return switch (this) {
            case PROCENT -> getal(groot.stripTrailingZeros()) + " procentpunt";
            case CIJFER -> getal(groot.setScale(1, RoundingMode.HALF_UP)) + " punt";
        };
    }

    private static String getal(BigDecimal waarde) {
        var plat = waarde.scale() < 0 ? waarde.setScale(0) : waarde;
        return plat.toPlainString().replace('.', ',');
    }
}
