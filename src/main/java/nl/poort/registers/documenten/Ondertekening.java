package nl.poort.registers.documenten;

import java.time.LocalDate;
import nl.poort.techniek.register.Veld;

/// How and when a document was signed.
public record Ondertekening(
        @Veld(verplicht = true) Soort soort,
        @Veld(verplicht = true) LocalDate datum) {
    public enum Soort {
        ANALOOG,
        DIGITAAL,
        PKI
    }
}
