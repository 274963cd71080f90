package nl.poort.keten.samenwerking;

/// What one organisation can ask another on a case; the list is data.
///
/// @param advies the answer says which way it points
/// @param dagen what is proposed as its term
public record Actiesoort(String code, String naam, String uitleg, boolean advies, int dagen) {}
