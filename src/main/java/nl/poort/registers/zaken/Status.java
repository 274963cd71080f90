package nl.poort.registers.zaken;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// A stage a case has reached.
public record Status(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(verplicht = true, naar = "zaak") UUID zaak,
        @Veld(verplicht = true, naar = "statustype") UUID statustype,
        @Veld(verplicht = true) Instant datumStatusGezet,
        @Veld(max = 1000) String statustoelichting,
        @Veld(alleenLezen = true) Boolean indicatieLaatstGezetteStatus,
        @Veld(max = 200, naar = "rol") UUID gezetdoor,

        @Veld(alleenLezen = true, naar = "zaakinformatieobject")
        List<UUID> zaakinformatieobjecten) {}
