package nl.poort.contact.afspraken;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The number of an appointment, and the code in the link with which the customer changes it. The code is stored
/// nowhere: it is made of the number and a secret of this installation.
final class Afspraakcode {
    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int BEWIJS = 12;

    private final byte[] sleutel;

    Afspraakcode(byte[] sleutel) {
        this.sleutel = sleutel.clone();
    }

    static String nummer() {
        return "A-%07d".formatted(TOEVAL.nextInt(10_000_000));
    }

    /// The number in what somebody typed: `1234567`, `a 123 4567`; empty when it is none.
    static Optional<String> lees(String getypt) {
        var cijfers = getypt == null ? "" : getypt.strip().replaceAll("[\\s.-]", "");
        return cijfers.matches("[Aa]?[0-9]{7}")
                ? Optional.of("A-" + cijfers.substring(cijfers.length() - 7))
                : Optional.empty();
    }

    String code(String nummer) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sleutel, "HmacSHA256"));
            var bewijs = Arrays.copyOf(mac.doFinal(nummer.getBytes(StandardCharsets.UTF_8)), BEWIJS);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bewijs);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean klopt(String nummer, String code) {
        return code != null
                && MessageDigest.isEqual(
                        code(nummer).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
