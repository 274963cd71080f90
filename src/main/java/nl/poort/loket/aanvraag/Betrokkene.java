package nl.poort.loket.aanvraag;

/// Somebody who takes part in a request. What is not known is empty.
///
/// @param kvk the number of a company; empty for a person
public record Betrokkene(
        Rol rol, String naam, String bedrijf, String kvk, String email, String telefoon, String adres) {}
