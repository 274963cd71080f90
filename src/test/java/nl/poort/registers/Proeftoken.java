package nl.poort.registers;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.techniek.json.Json;

/// Tokens as clients of the ZGW APIs make them.
public final class Proeftoken {
    private Proeftoken() {}

    /// A token; `meer` overrules claims (null takes one away).
    public static String maak(Instant nu, String clientId, String geheim, Map<String, Object> meer) {
        var inhoud = new LinkedHashMap<String, Object>();
        inhoud.put("iss", clientId);
        inhoud.put("client_id", clientId);
        inhoud.put("iat", nu.getEpochSecond());
        inhoud.put("user_id", "j.jansen");
        inhoud.put("user_representation", "Jan Jansen");
        inhoud.putAll(meer);
        return onderteken(deel("{\"typ\":\"JWT\",\"alg\":\"HS256\"}") + "." + deel(Json.write(inhoud)), geheim);
    }

    /// With the signature of HS256, whatever the head says.
    static String onderteken(String kop, String geheim) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return kop + "."
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(kop.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String deel(String tekst) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
