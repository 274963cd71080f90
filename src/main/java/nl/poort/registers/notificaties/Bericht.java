package nl.poort.registers.notificaties;

import java.time.Instant;
import java.util.Map;
import nl.poort.techniek.register.Veld;

/// One notification (nrc-04): only addresses and filter values.
public record Bericht(
        @Veld(verplicht = true, min = 1, max = 50) String kanaal,
        @Veld(verplicht = true, min = 1) String hoofdObject,
        @Veld(verplicht = true, min = 1, max = 100) String resource,
        @Veld(verplicht = true, min = 1) String resourceUrl,
        @Veld(verplicht = true, min = 1, max = 100) String actie,
        @Veld(verplicht = true) Instant aanmaakdatum,
        @Veld Map<String, Object> kenmerken) {}
