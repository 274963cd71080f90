package nl.poort.web.zaak;

import nl.poort.keten.behandeling.Zaakstap;

/// What stands on the button that does a step: for what cannot be undone, a yes. Pure.
public final class Stapknop {
    private Stapknop() {}

    public static String van(Zaakstap stap) {
        return switch (stap) {
            case ONTVANGST -> "Ja, de aanvulling is binnen";
            case HERVATTING -> "Ja, ga verder";
            case BUITEN_BEHANDELING -> "Ja, laat de zaak buiten behandeling";
            case AFSLUITING -> "Ja, sluit de zaak af";
            case HEROPENING -> "Ja, heropen de zaak";
            case PROCEDURE -> "Ja, wijzig de procedure";
            case VERLENGING -> "Ja, verleng de termijn";
            case STATUS,
                    BESLUIT,
                    RESULTAAT,
                    AANVULLING,
                    OPSCHORTING,
                    DOCUMENT,
                    NOTITIE,
                    BEHANDELAAR,
                    BETROKKENE,
                    DEELZAAK -> stap.tekst();
        };
    }
}
