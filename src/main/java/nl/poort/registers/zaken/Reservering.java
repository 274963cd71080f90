package nl.poort.registers.zaken;

import nl.poort.techniek.register.Veld;

/// The wish to keep numbers for cases (zrc-1.7a).
public record Reservering(
        @Veld(verplicht = true, max = 9, min = 9) String bronorganisatie,
        @Veld Integer aantal) {}
