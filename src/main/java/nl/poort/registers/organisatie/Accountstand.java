package nl.poort.registers.organisatie;

/// Whether somebody can log in.
public enum Accountstand {
    GEEN("nog geen account"),
    UITGENODIGD("uitgenodigd, nog geen wachtwoord"),
    ACTIEF("kan inloggen"),
    GEBLOKKEERD("geblokkeerd");

    private final String tekst;

    Accountstand(String tekst) {
        this.tekst = tekst;
    }

    /// As a person reads it.
    public String tekst() {
        return tekst;
    }
}
