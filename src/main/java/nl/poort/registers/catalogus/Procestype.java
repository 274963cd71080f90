package nl.poort.registers.catalogus;

import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// A kind of process in the selectielijst.
public record Procestype(
        UUID uuid,
        @Veld(verplicht = true) Integer nummer,
        @Veld(verplicht = true) Integer jaar,
        @Veld(verplicht = true) String naam,
        @Veld String omschrijving,
        @Veld String toelichting,
        @Veld String procesobject) {}
