package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.UUID;

/// An answer to a vraag was given from this version of this article.
public record Artikelgebruik(UUID vraag, UUID artikel, String nummer, int versie, Instant tijd) {}
