package nl.poort.contact.klantcontact;

import java.util.UUID;

/// What a closed contact should have said; the old version stays. A null leaves the field as it was.
///
/// @param reden why it was wrong; always needed
/// @param vraag the Vraag that came out of it after all; null leaves the one that was linked
public record Correctie(
        String onderwerp, String eigenWoorden, String inhoud, Contactresultaat resultaat, String reden, UUID vraag) {

    public Correctie(String onderwerp, String eigenWoorden, String inhoud, Contactresultaat resultaat, String reden) {
        this(onderwerp, eigenWoorden, inhoud, resultaat, reden, null);
    }
}
