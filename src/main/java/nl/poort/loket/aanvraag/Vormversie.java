package nl.poort.loket.aanvraag;

import java.util.UUID;

/// A version of a form (`loket.regels`) with the hash of its file.
public record Vormversie(UUID boek, int versie, String hash) {}
