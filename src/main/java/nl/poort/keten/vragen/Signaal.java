package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;

/// Something a person should notice about a Vraag, without having to do anything.
public record Signaal(UUID vraag, UUID id, String kenmerk, UUID team, UUID medewerker, String tekst, Instant tijd) {}
