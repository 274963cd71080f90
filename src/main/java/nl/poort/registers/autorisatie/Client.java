package nl.poort.registers.autorisatie;

import java.time.Instant;
import java.util.UUID;

/// A client id of an application, for who keeps it; its secret is never shown.
///
/// @param heeftGeheim without one it opens nothing
/// @param geheimOp when it got its secret; null = none, or nobody wrote it down
/// @param oudTot until when the secret before that works too; null = it does not
/// @param gebruiktOp when it was last here, to the minute; null = never
public record Client(
        UUID applicatie, String clientId, boolean heeftGeheim, Instant geheimOp, Instant oudTot, Instant gebruiktOp) {}
