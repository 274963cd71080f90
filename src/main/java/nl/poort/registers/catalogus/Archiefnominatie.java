package nl.poort.registers.catalogus;

/// What happens to a case in the end.
public enum Archiefnominatie {
    BLIJVEND_BEWAREN,
    VERNIETIGEN
}
