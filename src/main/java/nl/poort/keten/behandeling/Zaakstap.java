package nl.poort.keten.behandeling;

/// What somebody can do with a case, in the order in which it is offered.
public enum Zaakstap {
    ONTVANGST("Aanvulling is binnen"),
    BUITEN_BEHANDELING("Buiten behandeling laten"),
    HERVATTING("Verdergaan"),
    STATUS("Status zetten"),
    BESLUIT("Besluit vastleggen"),
    RESULTAAT("Resultaat vastleggen"),
    AFSLUITING("Zaak afsluiten"),
    AANVULLING("Aanvulling vragen"),
    OPSCHORTING("Opschorten"),
    VERLENGING("Verlengen"),
    PROCEDURE("Procedure wijzigen"),
    DOCUMENT("Document toevoegen"),
    NOTITIE("Notitie schrijven"),
    BEHANDELAAR("Behandelaar kiezen"),
    BETROKKENE("Betrokkene toevoegen"),
    DEELZAAK("Deelzaak maken"),
    HEROPENING("Heropenen");

    private final String tekst;

    Zaakstap(String tekst) {
        this.tekst = tekst;
    }

    /// As it stands on a button.
    public String tekst() {
        return tekst;
    }
}
