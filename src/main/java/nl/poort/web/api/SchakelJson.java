package nl.poort.web.api;

import java.util.UUID;
import nl.poort.registers.organisatie.Schakelsoort;

/// Who can hold work.
record SchakelJson(
        @Veld(value = "Het team", verplicht = true) UUID team,

        @Veld(value = "De organisatie van het team", verplicht = true)
        UUID organisatie,

        @Veld(value = "De naam van het team", voorbeeld = "IPLO frontdesk", verplicht = true)
        String naam,

        @Veld(value = "Wat voor schakel het is", voorbeeld = "iplo", verplicht = true)
        Schakelsoort soort) {}
