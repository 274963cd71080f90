package nl.poort.contact.berichten;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Where a customer goes on from a message.
///
/// @param volgen where and with which code the customer follows the question with this kenmerk
/// @param oordeel where the customer judges the contact about this Vraag; empty when there was none
public record Klantlinks(UnaryOperator<String> volgen, Function<UUID, Optional<String>> oordeel) {}
