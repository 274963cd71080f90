package nl.poort.keten.ketentest;

import java.util.UUID;

/// Somebody of the team, with one role.
///
/// @param organisatie null when it is not in this installation
/// @param medewerker null without an account
public record Deelnemer(UUID id, Testrol rol, String naam, UUID organisatie, String organisatienaam, UUID medewerker) {}
