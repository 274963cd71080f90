package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.util.UUID;

/// What a customer may say, or said, about one contact. Holds no person and nothing of what was spoken about.
///
/// @param contact its first version
/// @param organisatie whose contact it was
/// @param kanaal as people read it
/// @param tijd when the contact was
/// @param cijfer null as long as none was given
/// @param leefdeIn whether our colleague felt for the customer; null when that was not said
/// @param dachtMee whether our colleague thought along; null when that was not said
/// @param opgelost whether it is solved according to the customer; null when that was not said
public record Klantoordeel(
        UUID contact,
        UUID organisatie,
        String kanaal,
        Instant tijd,
        Integer cijfer,
        Boolean leefdeIn,
        Boolean dachtMee,
        Boolean opgelost) {}
