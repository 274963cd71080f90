package nl.poort.registers.documenten;

import java.time.LocalDate;
import nl.poort.techniek.register.Veld;

/// The checksum somebody made of the content, to see that nothing changed.
public record Integriteit(
        @Veld(verplicht = true) Algoritme algoritme,
        @Veld(verplicht = true, max = 128, min = 1) String waarde,
        @Veld(verplicht = true) LocalDate datum) {}
