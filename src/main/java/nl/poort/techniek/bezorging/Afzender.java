package nl.poort.techniek.bezorging;

import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Tx;

/// Who makes the messages of one kind ready to send.
public interface Afzender {
    /// Where and how it goes, made at the moment of sending; empty = the destination is gone, and so is the message.
    Optional<Verzending> verzending(Levering levering);

    /// The receiver said that its address is gone (410): nothing is sent until [Bezorging#hervat].
    default void vervallen(Tx tx, UUID bestemming, String reden) {}
}
