package nl.poort.registers.catalogus;

/// How a related case stands to this one.
public enum AardRelatie {
    VERVOLG,
    BIJDRAGE,
    ONDERWERP
}
