package nl.poort.registers.zaken;

/// Whether somebody acts for another, or has another act.
public enum IndicatieMachtiging {
    GEMACHTIGDE,
    MACHTIGINGGEVER
}
