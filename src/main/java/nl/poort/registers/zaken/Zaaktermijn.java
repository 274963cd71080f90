package nl.poort.registers.zaken;

import java.time.LocalDate;
import java.util.Optional;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.klokken.Norm;

/// The legal term that a type of case gives. Pure.
public final class Zaaktermijn {
    private Zaaktermijn() {}

    /// @param van the day from which it counts
    /// @return empty when the type has no term
    public static Optional<Norm> norm(Zaaktype type, LocalDate van) {
        return Termijnregels.norm(type.doorlooptijd(), van);
    }
}
