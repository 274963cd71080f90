package nl.poort.contact.klantcontact;

import java.util.UUID;

/// What a closed contact should have said; the old version stays. A null leaves the field as it was.
///
/// @param reden why it was wrong; always needed
/// @param vraag the Vraag that came out of it after all; null leaves the one that was linked
/// @param partij who it was, when that was not known yet; null leaves who was
public record Correctie(
        String onderwerp,
        String eigenWoorden,
        String inhoud,
        Contactresultaat resultaat,
        String reden,
        UUID vraag,
        UUID partij) {

    public Correctie(String onderwerp, String eigenWoorden, String inhoud, Contactresultaat resultaat, String reden) {
        this(onderwerp, eigenWoorden, inhoud, resultaat, reden, null, null);
    }

    /// The contact was with this party.
    public static Correctie met(UUID partij, String reden) {
        return new Correctie(null, null, null, null, reden, null, partij);
    }

    /// This Vraag came out of it.
    public static Correctie leiddeTot(UUID vraag, Contactresultaat resultaat, String reden) {
        return new Correctie(null, null, null, resultaat, reden, vraag, null);
    }
}
