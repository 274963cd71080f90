package nl.poort.techniek.db;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Keeps what must be given out again as it was, such as a secret to sign with: encrypted (AES-GCM) with a key of this
/// installation. What only has to be recognised is hashed instead.
public final class Kluis {
    private static final int IV = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec sleutel;

    /// Call it while wiring.
    public Kluis(Db db, String naam) {
        sleutel = new SecretKeySpec(Geheimen.get(db, naam), "AES");
    }

    public byte[] sluit(String geheim) {
        var iv = new byte[IV];
        RANDOM.nextBytes(iv);
        var dicht = doe(Cipher.ENCRYPT_MODE, iv, geheim.getBytes(StandardCharsets.UTF_8), 0);
        var alles = Arrays.copyOf(iv, IV + dicht.length);
        System.arraycopy(dicht, 0, alles, IV, dicht.length);
        return alles;
    }

    public byte[] open(byte[] bewaard) {
        return doe(Cipher.DECRYPT_MODE, Arrays.copyOf(bewaard, IV), bewaard, IV);
    }

    private byte[] doe(int richting, byte[] iv, byte[] inhoud, int vanaf) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(richting, sleutel, new GCMParameterSpec(128, iv));
            return cipher.doFinal(inhoud, vanaf, inhoud.length - vanaf);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open what was locked", e);
        }
    }
}
