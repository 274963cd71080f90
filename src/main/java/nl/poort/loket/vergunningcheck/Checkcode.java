package nl.poort.loket.vergunningcheck;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Geheimen;

/// The code with which somebody goes on with a check, such as `VC-7KMP-4WXA`, and that a desk can ask for.
///
/// It follows from the check and a key of this installation. The table holds only its keyed hash: whoever reads the
/// table cannot open a check. Wrong tries are held up by the page that asks for it.
final class Checkcode {
    private static final String TEKENS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"; // nobody reads 0 for O, or 1 for I or L
    private static final String BEGIN = "VC";
    private static final int LENGTE = 8;

    private final byte[] sleutel;

    Checkcode(Db db) {
        this.sleutel = Geheimen.get(db, "checkcode");
    }

    /// As we print it.
    String van(UUID check) {
        var rest = new BigInteger(1, hmac("code " + check));
        var tekst = new StringBuilder(LENGTE);
        for (int i = 0; i < LENGTE; i++) {
            var deel = rest.divideAndRemainder(BigInteger.valueOf(TEKENS.length()));
            tekst.append(TEKENS.charAt(deel[1].intValue()));
            rest = deel[0];
        }
        return BEGIN + "-" + tekst.substring(0, LENGTE / 2) + "-" + tekst.substring(LENGTE / 2);
    }

    /// What a typed code is looked up by; empty when it cannot be one. Also in lower case, and with or without dashes.
    Optional<byte[]> hash(String getypt) {
        var kaal = getypt == null ? "" : getypt.replaceAll("[\\s\\p{Pd}.]", "").toUpperCase(Locale.ROOT);
        if (kaal.length() == BEGIN.length() + LENGTE && kaal.startsWith(BEGIN)) {
            kaal = kaal.substring(BEGIN.length());
        }
        return kaal.length() == LENGTE && kaal.chars().allMatch(c -> TEKENS.indexOf(c) >= 0)
                ? Optional.of(hmac("zoek " + kaal))
                : Optional.empty();
    }

    private byte[] hmac(String tekst) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sleutel, "HmacSHA256"));
            return mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
