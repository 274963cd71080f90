package nl.poort.registers.catalogus;

import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// How a case can end, in the words that all municipalities share.
public record Resultaattypeomschrijving(
        UUID uuid,
        @Veld(verplicht = true) String omschrijving,
        @Veld String definitie,
        @Veld String opmerking) {}
