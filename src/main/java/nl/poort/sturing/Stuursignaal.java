package nl.poort.sturing;

/// Something to steer on, with a proposal (S0-26).
///
/// @param feit the figures behind it
public record Stuursignaal(String titel, String feit, String voorstel) {}
