package nl.poort.sturing.kpi;

import java.math.BigDecimal;

/// What we aim at in a year.
public record Streefwaarde(Maatstaf maatstaf, int jaar, BigDecimal waarde) {}
