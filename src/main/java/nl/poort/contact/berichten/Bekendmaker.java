package nl.poort.contact.berichten;

import java.time.LocalDate;
import nl.poort.techniek.db.Tx;

/// Says that a decision was made known, once the message about it was sent.
final class Bekendmaker {
    private Bekendmaker() {}

    static void vandaag(Tx tx, Bericht b, Berichtkanaal kanaal) {
        meld(tx, b, kanaal, tx.local().toLocalDate());
    }

    /// Nothing when the message is not about a decision.
    static void meld(Tx tx, Bericht b, Berichtkanaal kanaal, LocalDate dag) {
        new PoststukkenSql(tx.handle())
                .besluit(b)
                .ifPresent(besluit -> tx.publish(
                        new BesluitBekendgemaakt(b.root(), b.id(), b.organisatie(), besluit, kanaal, dag.toString())));
    }
}
