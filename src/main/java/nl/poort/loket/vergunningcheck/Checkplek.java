package nl.poort.loket.vergunningcheck;

/// Where: a point in RD, and what was given to find it.
public record Checkplek(double x, double y, String vlak, String adres, String postcode, String huisnummer) {}
