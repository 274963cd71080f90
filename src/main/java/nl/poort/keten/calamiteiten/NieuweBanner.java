package nl.poort.keten.calamiteiten;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// @param organisaties who sees it: organisations, or a region for all organisations in it
/// @param volgendBericht when there is more news; null = the moment of the next news
public record NieuweBanner(
        String tekst, String omweg, String klanttekst, Instant volgendBericht, Set<UUID> organisaties) {}
