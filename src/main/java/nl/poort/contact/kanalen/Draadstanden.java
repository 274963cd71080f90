package nl.poort.contact.kanalen;

import java.time.Instant;
import nl.poort.techniek.Records;

/// How a thread looks after somebody spoke. Pure.
final class Draadstanden {
    private Draadstanden() {}

    /// Nobody waits any more.
    static Draad gesproken(Draad d, Draadstand stand, Instant laatstUit) {
        return met(d, stand, null, laatstUit);
    }

    static Draad met(Draad d, Draadstand stand, Instant uiterlijk, Instant laatstUit) {
        return Records.with(d, "stand", stand, "uiterlijk", uiterlijk, "laatstUit", laatstUit);
    }

    /// The same conversation, about this Vraag.
    static Draad bij(Draad d, java.util.UUID vraag, String kenmerk, java.util.UUID partij, java.util.UUID team) {
        return Records.with(d, "vraag", vraag, "kenmerk", kenmerk, "partij", partij, "team", team);
    }
}
