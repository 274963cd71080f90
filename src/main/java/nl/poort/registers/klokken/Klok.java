package nl.poort.registers.klokken;

import java.time.Instant;
import java.util.UUID;

/// A running promise: who promised what before when, and how it ended.
///
/// @param root the root it belongs to (vraag, calamiteit, zaak)
/// @param onderwerp what the promise is about: the root itself, an overdracht, an action
/// @param schakel the link that must keep it, as people call it
/// @param norm as it was when the clock started; later versions do not change it
/// @param deadline kept when stopped at or before this moment
/// @param voorafGemeld the customer was told before the deadline that it would not be kept
public record Klok(
        UUID root,
        UUID id,
        UUID onderwerp,
        Kloksoort soort,
        String schakel,
        Kalendersoort kalender,
        Norm norm,
        Instant start,
        Instant deadline,
        Klokstand stand,
        Instant gestopt,
        boolean voorafGemeld) {

    /// The outcome in words, as reports count it.
    public String uitkomst() {
        return switch (stand) {
            case LOOPT -> "loopt";
            case GEPAUZEERD -> "gepauzeerd";
            case GEHAALD -> "gehaald";
            case OVERSCHREDEN -> voorafGemeld ? "overschreden, vooraf gemeld" : "overschreden";
            case VERVALLEN -> "vervallen";
        };
    }

    /// Still counting or waiting.
    public boolean isOpen() {
        return stand == Klokstand.LOOPT || stand == Klokstand.GEPAUZEERD;
    }

    /// Running while its deadline has passed.
    public boolean isVerstreken(Instant nu) {
        return stand == Klokstand.LOOPT && nu.isAfter(deadline);
    }
}
