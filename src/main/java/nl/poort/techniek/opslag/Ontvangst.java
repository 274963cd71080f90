package nl.poort.techniek.opslag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/// Content that came in whole, and has no place yet.
///
/// @param tijdelijk where it stands until [Opslag#bewaar]
/// @param gekeurd whether a [Keuring] looked at it and passed it; else nobody could look at it yet
public record Ontvangst(
        String sha256, long omvang, @JsonIgnore Path tijdelijk, boolean gekeurd) {}
