package nl.poort.sturing;

/// One core figure. It is never given without what was counted, where it comes from and over which weeks (invariant
/// 26).
///
/// @param code `K1`, `K2`, …: six different figures are called "80%" (T2)
/// @param teller what the numerator counts, in words
/// @param noemer what the denominator counts, in words
/// @param bron own count, never mixed with a survey
public record Kpi(
        String code, String naam, Aandeel aandeel, String teller, String noemer, String bron, Periode periode) {}
