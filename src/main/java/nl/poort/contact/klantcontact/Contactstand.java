package nl.poort.contact.klantcontact;

/// Where a contact is; after the last two it never changes.
public enum Contactstand {
    /// waits in the queue
    AANGEMELD,
    IN_GESPREK,
    AFGEROND,
    /// hung up or walked away
    AFGEBROKEN;

    public boolean klaar() {
        return this == AFGEROND || this == AFGEBROKEN;
    }
}
