package nl.poort.registers.catalogus;

/// The part somebody has in a case, in the words that all municipalities share.
public enum OmschrijvingGeneriek {
    ADVISEUR,
    BEHANDELAAR,
    BELANGHEBBENDE,
    BESLISSER,
    INITIATOR,
    KLANTCONTACTER,
    ZAAKCOORDINATOR,
    MEDE_INITIATOR
}
