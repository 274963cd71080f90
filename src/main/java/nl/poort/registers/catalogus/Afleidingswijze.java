package nl.poort.registers.catalogus;

/// From what the start of the archive term is derived (zrc-021).
public enum Afleidingswijze {
    AFGEHANDELD,
    ANDER_DATUMKENMERK,
    EIGENSCHAP,
    GERELATEERDE_ZAAK,
    HOOFDZAAK,
    INGANGSDATUM_BESLUIT,
    TERMIJN,
    VERVALDATUM_BESLUIT,
    ZAAKOBJECT
}
