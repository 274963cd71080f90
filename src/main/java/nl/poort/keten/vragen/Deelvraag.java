package nl.poort.keten.vragen;

import java.util.UUID;

/// What is asked of one of the teams that a question touches.
public record Deelvraag(UUID naarTeam, String gevraagd) {}
