package nl.poort.registers.klokken;

import java.time.LocalDate;

/// The term to declare a birth (Besluit burgerlijke stand): three days, with at least two working days in it.
public final class Geboorteaangifte {
    private static final Norm TERMIJN = new Norm(3, Eenheid.DAGEN);

    private Geboorteaangifte() {}

    /// The last day on which the birth can be declared.
    public static LocalDate uiterlijk(LocalDate geboorte, Termijnenwet wet) {
        return wet.einde(geboorte, TERMIJN);
    }
}
