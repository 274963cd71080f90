package nl.poort.contact.klantcontact;

/// What a closed contact should have said; the old version stays. A null leaves the field as it was.
///
/// @param reden why it was wrong; always needed
public record Correctie(
        String onderwerp, String eigenWoorden, String inhoud, Contactresultaat resultaat, String reden) {}
