package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;

/// A telephone exchange that tells us what happens.
///
/// @param kort a caller who hangs up within so many seconds may have been a mistake
/// @param gehoord when it last told something, null = never
public record Telefooncentrale(UUID id, UUID organisatie, String naam, int kort, boolean aan, Instant gehoord) {}
