package nl.poort.sturing.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// A figure that somebody else measured.
///
/// @param bron who measured it, such as "Waarstaatjegemeente.nl 2018"
/// @param steekproef how many people or calls it is about, null when that is not known
public record ExterneMeting(
        UUID id,
        Meetsoort soort,
        String bron,
        Maatstaf maatstaf,
        LocalDate gemetenOp,
        BigDecimal waarde,
        Integer steekproef) {

    public String tekst() {
        return maatstaf.eenheid().tekst(waarde);
    }
}
