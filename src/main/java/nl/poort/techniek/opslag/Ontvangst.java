package nl.poort.techniek.opslag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/// Content that came in whole and was passed, and has no place yet.
///
/// @param tijdelijk where it stands until [Opslag#bewaar]
public record Ontvangst(
        String sha256, long omvang, @JsonIgnore Path tijdelijk) {}
