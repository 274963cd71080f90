package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.UUID;

/// A version as it was written: never altered.
public record Artikelversie(UUID artikel, int versie, Artikeltekst tekst, String wie, Instant tijd) {}
