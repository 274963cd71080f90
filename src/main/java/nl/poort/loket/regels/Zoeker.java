package nl.poort.loket.regels;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Looks for answers with which something happens: takes the first question that matters, tries what it can be, and
/// turns back as soon as it cannot happen any more. Bounded: after its steps it says that it does not know.
final class Zoeker {
    private final Regels regels;
    final Stand stand;
    private int stappen;
    private boolean opgegeven;

    Zoeker(Regels regels) {
        this.regels = regels;
        this.stand = regels.begin();
    }

    /// What is looked for.
    ///
    /// @param knoop the decision it is about
    /// @param kan whether it can still happen, with what is answered so far
    /// @param gebeurt whether it happens
    /// @param behalve a question that is left open, or -1
    record Doel(int knoop, BooleanSupplier kan, BooleanSupplier gebeurt, int behalve) {}

    /// @return the answers, when they were found
    Optional<Antwoordenset> zoek(Doel doel, int hoogstens) {
        stand.wisAlles();
        for (int v = 0; v < regels.vragen().size(); v++) {
            stand.zetOnbekend(v);
        }
        stappen = hoogstens;
        opgegeven = false;
        return verder(doel) ? Optional.of(Antwoordenset.van(regels, stand)) : Optional.empty();
    }

    /// How many steps the last search left.
    int over() {
        return Math.max(0, stappen);
    }

    /// Whether the last search stopped before it had seen everything.
    boolean isOpgegeven() {
        return opgegeven;
    }

    private boolean verder(Doel doel) {
        if (--stappen < 0 || Thread.currentThread().isInterrupted()) {
            opgegeven = true;
            return false;
        }
        stand.bereken();
        if (!doel.kan().getAsBoolean()) {
            return false;
        }
        if (doel.gebeurt().getAsBoolean()) {
            return true;
        }
        stand.belang.markeerRegels(doel.knoop());
        int vraag = eerste(doel.behalve());
        if (vraag < 0) {
            return false;
        }
        var keuzes = regels.begin[vraag];
        for (int w = 0; w < keuzes.length; w++) {
            for (long b = keuzes[w]; b != 0; b &= b - 1) {
                stand.zet(vraag, regels.domeinen[vraag].waarde(w * 64 + Long.numberOfTrailingZeros(b)));
                if (verder(doel)) {
                    return true;
                }
                if (opgegeven) {
                    return false;
                }
            }
        }
        stand.zetOnbekend(vraag);
        return false;
    }

    private int eerste(int behalve) {
        for (int v : regels.volgorde()) {
            if (v != behalve && stand.belang.isNodig(v)) {
                return v;
            }
        }
        return -1;
    }
}
