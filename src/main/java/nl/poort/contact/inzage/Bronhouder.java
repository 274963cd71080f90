package nl.poort.contact.inzage;

import nl.poort.techniek.db.Tx;

/// Who keeps a register, and is told when something in it is wrong: the real one through the queue to systems outside,
/// or that of the demo.
public interface Bronhouder {

    /// Puts it ready in this transaction: a dispute that is kept is always told, one that is not never.
    void meld(Tx tx, Terugmelding melding);
}
