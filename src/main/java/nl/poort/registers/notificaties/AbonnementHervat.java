package nl.poort.registers.notificaties;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Everything that waits for a subscription, or was given up, is sent again.
///
/// @param root the subscription
public record AbonnementHervat(UUID root, String callbackUrl) implements Gebeurtenis {}
