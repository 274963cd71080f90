package nl.poort.registers.zaken;

/// What another case means for this one.
public enum AardRelatie {
    VERVOLG,
    ONDERWERP,
    BIJDRAGE
}
