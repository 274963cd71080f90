package nl.poort.contact.kanalen;

import java.time.Instant;

/// How a thread looks after somebody spoke. Pure.
final class Draadstanden {
    private Draadstanden() {}

    /// Nobody waits any more.
    static Draad gesproken(Draad d, Draadstand stand, Instant laatstUit) {
        return met(d, stand, null, laatstUit);
    }

    static Draad met(Draad d, Draadstand stand, Instant uiterlijk, Instant laatstUit) {
        return new Draad(
                d.id(),
                d.organisatie(),
                d.vraag(),
                d.kenmerk(),
                d.partij(),
                d.team(),
                d.onderwerp(),
                d.kanaal(),
                d.ingang(),
                d.adres(),
                d.artikel(),
                d.artikelVersie(),
                d.norm(),
                uiterlijk,
                stand,
                d.begonnen(),
                d.laatstIn(),
                laatstUit);
    }

    /// The same conversation, about this Vraag.
    static Draad bij(Draad d, java.util.UUID vraag, String kenmerk, java.util.UUID partij, java.util.UUID team) {
        return new Draad(
                d.id(),
                d.organisatie(),
                vraag,
                kenmerk,
                partij,
                team,
                d.onderwerp(),
                d.kanaal(),
                d.ingang(),
                d.adres(),
                d.artikel(),
                d.artikelVersie(),
                d.norm(),
                d.uiterlijk(),
                d.stand(),
                d.begonnen(),
                d.laatstIn(),
                d.laatstUit());
    }
}
