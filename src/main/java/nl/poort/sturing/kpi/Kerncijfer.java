package nl.poort.sturing.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One measure in a period: our own count, what others measured last, and what we aim at. Each apart.
///
/// @param doel of the year in which the period ends, or of the nearest year; null when there is none
/// @param extern the last figure of each kind of measuring, the newest first
public record Kerncijfer(Maatstaf maatstaf, Telling eigen, Streefwaarde doel, List<ExterneMeting> extern) {

    public Optional<BigDecimal> waarde() {
        return maatstaf.eenheid().waarde(eigen);
    }

    public String tekst() {
        return maatstaf.eenheid().tekst(waarde().orElse(null));
    }

    /// `4 van 5`, `12 cijfers`, or that nothing was counted.
    public String geteld() {
        return eigen.onder() == 0 ? "Nog niets geteld" : maatstaf.eenheid().geteld(eigen);
    }

    public String doeltekst() {
        return doel == null ? "geen doel" : maatstaf.eenheid().tekst(doel.waarde()) + " in " + doel.jaar();
    }

    /// What is missing between our own count and the aim.
    public Gat gat() {
        return Kpiregels.gat(maatstaf, waarde().orElse(null), doel);
    }

    public Gat gat(ExterneMeting meting) {
        return Kpiregels.gat(maatstaf, meting.waarde(), doel);
    }
}
