package nl.poort.contact.inzage;

import java.time.Instant;
import java.util.UUID;

/// An e-mail address that waits for the code that was sent to it.
///
/// @param tot until when the code works
public record Adresbevestiging(UUID partij, String adres, int pogingen, Instant tot) {}
