package nl.poort.registers.catalogus;

import java.time.LocalDate;

/// Where a version stands in its life.
public enum Typestaat {
    CONCEPT,
    /// Published, valid from a later day.
    STRAKS,
    GELDIG,
    VERLOPEN;

    public static Typestaat van(Versie versie, LocalDate vandaag) {
        return van(versie.isGepubliceerd(), versie.beginGeldigheid(), versie.eindeGeldigheid(), vandaag);
    }

    static Typestaat van(boolean gepubliceerd, LocalDate begin, LocalDate einde, LocalDate vandaag) {
        if (!gepubliceerd) {
            return CONCEPT;
        }
        if (begin.isAfter(vandaag)) {
            return STRAKS;
        }
        return einde != null && einde.isBefore(vandaag) ? VERLOPEN : GELDIG;
    }
}
