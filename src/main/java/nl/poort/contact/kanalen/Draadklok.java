package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.techniek.Records;
import nl.poort.techniek.db.Tx;

/// The one clock of a thread: it begins when the customer waits, and goes on whatever channel comes next.
final class Draadklok {
    private final Tx tx;
    private final Kanaalbronnen bronnen;

    Draadklok(Tx tx, Kanaalbronnen bronnen) {
        this.tx = tx;
        this.bronnen = bronnen;
    }

    /// The promise that begins now, in words, and before when.
    record Begin(String norm, Instant uiterlijk) {}

    Begin start(UUID draad, String kanaal, Instant vanaf) {
        var regel = Kanaalnormen.geldig(tx, kanaal);
        var klok = bronnen.keten()
                .klokken()
                .start(
                        tx.actor(),
                        new Klokstart(
                                draad,
                                draad,
                                Kloksoort.KANAAL,
                                regel.normtekst(),
                                regel.kalender(),
                                regel.norm(),
                                vanaf,
                                null));
        return new Begin(regel.normtekst(), klok.deadline());
    }

    /// The thread waits for us from now on, by the norm of this channel.
    Draad wacht(Draad d, String kanaal, Instant vanaf) {
        var begin = start(d.id(), kanaal, vanaf);
        return Records.with(d, "norm", begin.norm(), "uiterlijk", begin.uiterlijk(), "stand", Draadstand.WACHT);
    }
}
