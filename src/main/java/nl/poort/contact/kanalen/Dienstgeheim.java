package nl.poort.contact.kanalen;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.techniek.json.Json;

/// What a message service and we know of each other.
///
/// @param sleutel with which we send; empty when we cannot
/// @param handtekening with which the service signs what it tells us
/// @param woord with which the service asks whether this address is ours
public record Dienstgeheim(String sleutel, String handtekening, String woord) {

    static Dienstgeheim lees(String bewaard) {
        var velden = Json.object(bewaard.isEmpty() ? "{}" : bewaard).orElse(Map.of());
        return new Dienstgeheim(tekst(velden, "sleutel"), tekst(velden, "handtekening"), tekst(velden, "woord"));
    }

    private static String tekst(Map<String, Object> velden, String naam) {
        return String.valueOf(velden.getOrDefault(naam, ""));
    }

    /// As it is kept with the way in.
    public String tekst() {
        return Json.write(Map.of("sleutel", sleutel, "handtekening", handtekening, "woord", woord));
    }

    /// Compared in constant time; an empty word opens nothing.
    public boolean isWoord(String gezegd) {
        return !woord.isEmpty()
                && gezegd != null
                && MessageDigest.isEqual(
                        woord.getBytes(StandardCharsets.UTF_8), gezegd.getBytes(StandardCharsets.UTF_8));
    }

    /// @param kop such as `sha256=…`, the HMAC of the body; compared in constant time
    public boolean isOndertekend(byte[] inhoud, String kop) {
        if (handtekening.isEmpty() || kop == null || !kop.startsWith("sha256=")) {
            return false;
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(handtekening.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return MessageDigest.isEqual(mac.doFinal(inhoud), HexFormat.of().parseHex(kop.substring(7)));
        } catch (IllegalArgumentException geenHex) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Dienstgeheim"; // never in a log
    }
}
