package nl.poort.keten.vragen;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Geheimen;

/// The code with which a customer follows a Vraag without a login, such as `7KMP-4WXA`.
///
/// It follows from the kenmerk and a key of this installation, so it is stored nowhere; whoever has only the kenmerk
/// cannot make it. Wrong tries are held up by the page that asks for it.
public final class Volgcode {
    /// Nobody reads 0 for O, or 1 for I or L; without vowels no code is a word that one would rather not say aloud.
    private static final String TEKENS = "23456789BCDFGHJKMNPQRSTVWXZ";

    /// Codes that were told before are still right.
    private static final String VROEGER = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTE = 8;

    private final byte[] sleutel;

    public Volgcode(Db db) {
        this(Geheimen.get(db, "volgcode"));
    }

    Volgcode(byte[] sleutel) {
        this.sleutel = sleutel.clone();
    }

    /// The code as we print it, with a dash in the middle.
    public String code(String kenmerk) {
        var kaal = kaal(kenmerk, TEKENS);
        return kaal.substring(0, LENGTE / 2) + "-" + kaal.substring(LENGTE / 2);
    }

    /// Whether this is the code, also in lower case and with spaces or dashes in it. Takes the same time for every
    /// code.
    public boolean klopt(String kenmerk, String getypt) {
        var gelezen =
                getypt == null ? "" : getypt.replaceAll("[\\s\\p{Pd}.]", "").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(bytes(kaal(kenmerk, TEKENS)), bytes(gelezen))
                | MessageDigest.isEqual(bytes(kaal(kenmerk, VROEGER)), bytes(gelezen));
    }

    private String kaal(String kenmerk, String tekens) {
        var rest = new BigInteger(1, hmac(kenmerk));
        var tekst = new StringBuilder(LENGTE);
        for (int i = 0; i < LENGTE; i++) {
            var deel = rest.divideAndRemainder(BigInteger.valueOf(tekens.length()));
            tekst.append(tekens.charAt(deel[1].intValue()));
            rest = deel[0];
        }
        return tekst.toString();
    }

    private byte[] hmac(String kenmerk) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sleutel, "HmacSHA256"));
            return mac.doFinal(bytes(kenmerk));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
