package nl.poort.registers.notificaties;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody holds back what is meant for a subscription.
///
/// @param root the subscription
public record AbonnementGepauzeerd(UUID root, String callbackUrl) implements Gebeurtenis {}
