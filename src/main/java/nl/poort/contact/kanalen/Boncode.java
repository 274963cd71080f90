package nl.poort.contact.kanalen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// The word on a ticket; of it only the hash is kept.
final class Boncode {
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Boncode() {}

    static String nieuw() {
        var bytes = new byte[18];
        TOEVAL.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String bon) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bon.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
