package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.UUID;

/// A version of a product; once published it is never altered.
public record Productversie(UUID product, int versie, Productblad blad, boolean vast, String wie, Instant tijd) {}
