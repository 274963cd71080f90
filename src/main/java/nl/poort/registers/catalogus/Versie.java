package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.UUID;

/// One version of a type that a catalogue holds directly: a zaaktype, a besluittype or an informatieobjecttype. Its
/// versions share a name and follow each other in time.
public interface Versie {
    UUID uuid();

    UUID catalogus();

    /// What its versions have in common: the identificatie of a zaaktype, the omschrijving of the others.
    String naam();

    Boolean concept();

    LocalDate beginGeldigheid();

    LocalDate eindeGeldigheid();

    /// Whether it is published: only then it can be used, and nothing but its end may change.
    default boolean isGepubliceerd() {
        return Boolean.FALSE.equals(concept());
    }

    default boolean isGeldig(LocalDate dag) {
        return !dag.isBefore(beginGeldigheid()) && (eindeGeldigheid() == null || !dag.isAfter(eindeGeldigheid()));
    }
}
