package nl.poort.registers.notificaties;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody sends one message to a subscription again.
///
/// @param root the subscription
public record LeveringHerhaald(UUID root, UUID levering) implements Gebeurtenis {}
