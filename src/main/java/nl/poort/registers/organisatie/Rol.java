package nl.poort.registers.organisatie;

import java.util.Set;

/// What an employee is in the organisation; gives rights by the table in [Rolregels].
public enum Rol {
    KCC_MEDEWERKER("KCC-medewerker"),
    SPECIALIST("specialist"),
    TEAMLEIDER("teamleider"),
    REGIEVOERDER("regievoerder"),
    KETENPARTNER("ketenpartner"),
    CALAMITEITENMANAGER("calamiteitenmanager"),
    KWALITEITSZORG("kwaliteitszorg"),
    FUNCTIONEEL_BEHEERDER("functioneel beheerder"),
    INFORMATIEMANAGER("informatiemanager");

    private final String naam;

    Rol(String naam) {
        this.naam = naam;
    }

    /// As a person reads it.
    public String naam() {
        return naam;
    }

    public Set<Recht> rechten() {
        return Rolregels.rechten(this);
    }
}
