package nl.poort.keten.vragen;

import java.time.Instant;

/// What somebody notes after calling.
///
/// @param tekst the answer when the customer was spoken to, else a note for colleagues; may be empty
/// @param volgende when to try again; null = the next part of the day that is open
/// @param tijdvak the other moment the customer chose; only with [Beluitkomst#ANDER_MOMENT]
public record Beluitslag(Beluitkomst uitkomst, String tekst, Instant volgende, Tijdvak tijdvak) {
    public Beluitslag {
        tekst = tekst == null ? "" : tekst.strip();
    }

    public static Beluitslag van(Beluitkomst uitkomst, String tekst) {
        return new Beluitslag(uitkomst, tekst, null, null);
    }
}
