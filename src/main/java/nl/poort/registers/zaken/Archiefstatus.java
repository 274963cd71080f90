package nl.poort.registers.zaken;

/// How far a case is on its way to the archive (zrc-022).
public enum Archiefstatus {
    NOG_TE_ARCHIVEREN,
    GEARCHIVEERD,
    GEARCHIVEERD_PROCESTERMIJN_ONBEKEND,
    OVERGEDRAGEN
}
