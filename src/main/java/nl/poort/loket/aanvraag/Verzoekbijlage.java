package nl.poort.loket.aanvraag;

import java.util.UUID;

/// An attachment that came in whole.
///
/// @param soort what kind of document it is, in words
/// @param urn the activity it belongs to; empty when it belongs to the whole
/// @param vraag the question that asks for it; empty when none does
/// @param opslag the content, by who keeps it and its SHA-256
public record Verzoekbijlage(
        UUID id, String naam, String soort, long grootte, String sha256, Plaatsing plaatsing, UUID opslag) {

    /// Where it belongs.
    public record Plaatsing(String urn, String vraag, boolean vertrouwelijk) {}
}
