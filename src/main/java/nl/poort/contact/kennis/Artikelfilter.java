package nl.poort.contact.kennis;

import java.time.LocalDate;
import java.util.Optional;

/// Which articles of the own organisation the editor wants to see, the one to be checked first on top.
///
/// @param herzienVoor only those whose review date is before this day
public record Artikelfilter(
        Optional<Artikelstaat> staat,
        Optional<Probleemstand> probleem,
        Optional<LocalDate> herzienVoor,
        int limiet,
        int vanaf) {

    public static Artikelfilter alles(int limiet) {
        return new Artikelfilter(Optional.empty(), Optional.empty(), Optional.empty(), limiet, 0);
    }

    /// The review list.
    public static Artikelfilter teHerzien(LocalDate voor, int limiet) {
        return new Artikelfilter(Optional.empty(), Optional.empty(), Optional.of(voor), limiet, 0);
    }
}
