package nl.poort.keten.ketentest;

/// What a person writes down about a case.
public record NieuweCasus(String naam, String activiteit, String gegevens, String verwacht) {}
