package nl.poort.registers.klokken;

/// A warning that has come due; handed out once.
public record Gewaarschuwd(Klok klok, Waarschuwing waarschuwing) {}
