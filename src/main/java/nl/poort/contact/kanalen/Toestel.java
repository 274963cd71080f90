package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;

/// An extension, and who sits there.
public record Toestel(String nummer, UUID medewerker, Instant sinds) {}
