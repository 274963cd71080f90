package nl.poort.registers.autorisatie;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// An application of another party that may call the APIs (Autorisaties 1.1.0).
public record Applicatie(
        UUID uuid,

        @Veld(value = "Waarmee zij zich bekendmaakt", verplicht = true, max = 50, min = 1)
        List<String> clientIds,

        @Veld(verplicht = true, max = 100, min = 1) String label,
        @Veld Boolean heeftAlleAutorisaties,
        @Veld Boolean alleenIsGereedVoorPublicatie,
        @Veld List<Autorisatie> autorisaties) {}
