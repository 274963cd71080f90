package nl.poort.registers.zaken;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// A note in a case (zrc-1.7b).
public record Zaaknotitie(
        UUID uuid,
        @Veld(verplicht = true, max = 255, min = 1) String onderwerp,
        @Veld(verplicht = true, min = 1) String tekst,
        @Veld(max = 255) String aangemaaktDoor,
        @Veld Notitiesoort notitieType,
        @Veld Notitiestatus status,
        @Veld(alleenLezen = true) Instant aanmaakdatum,
        @Veld(alleenLezen = true) Instant wijzigingsdatum,
        @Veld(verplicht = true, naar = "zaak") UUID gerelateerdAan) {}
