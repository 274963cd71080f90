package nl.poort.contact.kanalen;

import java.util.UUID;

/// A file in a thread.
///
/// @param type what it really is
/// @param sha256 null when it was not kept
/// @param reden why it cannot be opened, in words; empty when it can
public record Draadbijlage(
        UUID draad,
        UUID uiting,
        UUID id,
        UUID organisatie,
        String naam,
        String type,
        long omvang,
        String sha256,
        Bijlagestand stand,
        String reden) {

    @Override
    public String toString() {
        return "Draadbijlage " + id + " " + stand;
    }
}
