package nl.poort.loket.regels;

import java.util.UUID;

/// What one authority says about one activity, in one kind; its versions say what.
public record Regelboek(UUID id, UUID organisatie, String ref, Regelsoort soort, String activiteit, String naam) {}
