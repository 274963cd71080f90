package nl.poort.loket.aanvraag;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A copy of a request that was made when it was filed, with the hash it had then.
public record Afschrift(Soort soort, byte[] inhoud, String sha256) {

    /// How it can be read.
    public enum Soort {
        /// As systems read it (STAM).
        XML,
        /// As people read it.
        PDF
    }

    /// With the hash it has now.
    public static Afschrift van(Soort soort, byte[] inhoud) {
        return new Afschrift(soort, inhoud, hash(inhoud));
    }

    /// Whether the bytes are still those of the moment of filing.
    public boolean isOnveranderd() {
        return hash(inhoud).equals(sha256);
    }

    private static String hash(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
