package nl.poort.registers.catalogus;

import nl.poort.techniek.register.Scopes;

/// Who may read and write types.
final class Typerechten {
    static final String CORRIGEREN = "catalogi.geforceerd-schrijven";
    static final String GEFORCEERD_VERWIJDEREN = "catalogi.geforceerd-verwijderen";

    /// Who works with cases or documents must know their types (ztc-014).
    static final Scopes SCOPES = new Scopes(
            "catalogi.lezen|zaken.lezen|documenten.lezen",
            "catalogi.schrijven",
            "catalogi.schrijven|" + CORRIGEREN,
            "catalogi.schrijven|" + GEFORCEERD_VERWIJDEREN);

    private Typerechten() {}
}
