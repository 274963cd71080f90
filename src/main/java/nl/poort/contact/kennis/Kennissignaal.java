package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.UUID;

/// News about an article for one contact centre, such as: the known problem is solved.
public record Kennissignaal(UUID artikel, UUID id, String nummer, UUID team, String tekst, Instant tijd) {}
