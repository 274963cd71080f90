package nl.poort.registers.organisatie;

import nl.poort.techniek.Weigering;

/// How people type numbers: with spaces, dots and dashes, which mean nothing.
final class Invoer {
    private Invoer() {}

    static String zonderTekens(String tekst) {
        return tekst == null ? "" : tekst.replaceAll("[\\s\\p{Z}.\\-‐‑–]", "");
    }

    /// Text that must be there: trimmed, and every run of white space one space.
    static String verplicht(String tekst, String veld, String zin) {
        var schoon = tekst == null ? "" : tekst.replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (schoon.isEmpty()) {
            throw fout(veld, zin);
        }
        return schoon;
    }

    static String ofNull(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }

    static Weigering fout(String veld, String zin) {
        return new Weigering("ongeldige-invoer", zin, java.util.Map.of(veld, zin));
    }
}
