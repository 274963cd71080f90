package nl.poort.registers.notificaties;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// What one can subscribe to (nrc-01).
///
/// @param filters the names that a subscription may filter on
public record Kanaal(
        UUID uuid,
        @Veld(verplicht = true, max = 50, min = 1) String naam,
        @Veld(max = 200, vorm = "https?://[\\x21-\\x7e]+") String documentatieLink,
        @Veld(max = 100, min = 1) List<String> filters) {}
