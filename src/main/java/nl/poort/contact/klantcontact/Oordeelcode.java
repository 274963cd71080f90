package nl.poort.contact.klantcontact;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The code in the address with which a customer judges one contact: its id, and a proof that we made it. It is stored
/// nowhere.
final class Oordeelcode {
    private static final int BEWIJS = 8;
    private static final int ID = 16;

    private final byte[] sleutel;

    Oordeelcode(byte[] sleutel) {
        this.sleutel = sleutel.clone();
    }

    String van(UUID contact) {
        var id = bytes(contact);
        var alles = ByteBuffer.allocate(ID + BEWIJS).put(id).put(bewijs(id)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(alles);
    }

    /// The contact, when the code is one of ours.
    Optional<UUID> lees(String code) {
        if (code == null || code.length() != 32) {
            return Optional.empty();
        }
        try {
            var alles = Base64.getUrlDecoder().decode(code);
            var id = Arrays.copyOf(alles, ID);
            if (!MessageDigest.isEqual(bewijs(id), Arrays.copyOfRange(alles, ID, alles.length))) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(id);
            return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private byte[] bewijs(byte[] id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sleutel, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(id), BEWIJS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
