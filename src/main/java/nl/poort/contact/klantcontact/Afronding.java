package nl.poort.contact.klantcontact;

import java.util.UUID;

/// How a contact is closed.
///
/// @param inhoud what was told or agreed
/// @param bij with whom it goes on, such as "IPLO"; may be null
/// @param vraag the Vraag that came out of it; null leaves the one that was linked
public record Afronding(Contactresultaat resultaat, String inhoud, String bij, UUID vraag) {
    public Afronding(Contactresultaat resultaat, String inhoud) {
        this(resultaat, inhoud, null, null);
    }
}
