package nl.poort.contact.kennis;

import java.util.Optional;
import java.util.UUID;

/// Who keeps an article right.
///
/// @param id the employee; empty for the program itself
public record Eigenaar(Optional<UUID> id, String naam) {}
