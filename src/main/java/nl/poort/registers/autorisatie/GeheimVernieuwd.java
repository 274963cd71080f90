package nl.poort.registers.autorisatie;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A client id got another secret.
///
/// @param root the application
/// @param oudTot until when the old one still works; null = it died at once, or there was none
public record GeheimVernieuwd(UUID root, String clientId, Instant oudTot) implements Gebeurtenis {}
