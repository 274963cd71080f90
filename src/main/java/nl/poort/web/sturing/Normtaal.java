package nl.poort.web.sturing;

import java.math.BigDecimal;
import java.util.Optional;
import nl.poort.sturing.kpi.Eenheid;
import nl.poort.sturing.kpi.Gat;
import nl.poort.sturing.kpi.Kerncijfer;
import nl.poort.sturing.kpi.Telling;

/// Norms as people read them: the length of a bar, and the colour beside the words of a gap.
public final class Normtaal {
    private Normtaal() {}

    public static int lengte(Kerncijfer k) {
        return lengte(k.maatstaf().eenheid(), k.waarde());
    }

    public static int doel(Kerncijfer k) {
        return Math.min(99, lengte(k.maatstaf().eenheid(), Optional.of(k.doel().waarde())));
    }

    /// Of 100: a share as it is, a mark ten times.
    public static int lengte(Eenheid eenheid, Optional<BigDecimal> waarde) {
        int keer = eenheid == Eenheid.CIJFER ? 10 : 1;
        return waarde.map(w -> w.multiply(BigDecimal.valueOf(keer)).intValue()).orElse(0);
    }

    public static int lengte(Eenheid eenheid, Telling telling) {
        return lengte(eenheid, eenheid.waarde(telling));
    }

    public static String tekst(Eenheid eenheid, Telling telling) {
        return eenheid.tekst(eenheid.waarde(telling).orElse(null));
    }

    /// `€ 7,50`; `onbekend` when nobody filled it in.
    public static String euro(BigDecimal bedrag) {
        return bedrag == null
                ? "onbekend"
                : "€ %s".formatted(String.format(java.util.Locale.of("nl"), "%,.2f", bedrag));
    }

    public static String kleur(Gat gat) {
        return switch (gat.oordeel()) {
            case GEHAALD -> "goed";
            case NIET_GEHAALD -> "te-laat";
            case ONBEKEND -> "stil";
        };
    }

    public static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
