package nl.poort.keten.ketentest;

/// A part of the chain with software of its own, and with suppliers.
public enum Deelketen {
    PLAN("plan"),
    REGELS("regels"),
    LOKET("loket en koppeling"),
    VTH("vth");

    private final String naam;

    Deelketen(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }
}
