package nl.poort.web;

import io.javalin.config.Key;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.techniek.db.Geheimen;

/// What was just done, said once on the next page of a visitor who has no session: a cookie of a minute, which only
/// this installation can write.
final class Gezegd {
    static final Key<Gezegd> KEY = new Key<>("poort.gezegd");

    private static final int MINUUT = 60;
    private static final int LANGSTE = 2_000;
    private static final Base64.Encoder SCHRIJF = Base64.getUrlEncoder().withoutPadding();

    private final byte[] geheim;
    private final boolean https;

    Gezegd(Web web) {
        this.geheim = Geheimen.get(web.db(), "gezegd");
        this.https = web.omgeving().https();
    }

    void zeg(Context ctx, String zin) {
        var tekst = zin.getBytes(StandardCharsets.UTF_8);
        if (tekst.length <= LANGSTE) {
            koekje(ctx, SCHRIJF.encodeToString(tekst) + "." + SCHRIJF.encodeToString(zegel(tekst)), MINUUT);
        }
    }

    /// Gives it, and forgets it.
    Optional<String> neem(Context ctx) {
        var koekje = ctx.cookie(naam());
        if (koekje == null || koekje.isEmpty()) {
            return Optional.empty();
        }
        koekje(ctx, "", 0);
        return lees(koekje);
    }

    private Optional<String> lees(String koekje) {
        var delen = koekje.split("\\.", 2);
        try {
            var tekst = Base64.getUrlDecoder().decode(delen[0]);
            var zegel = Base64.getUrlDecoder().decode(delen.length < 2 ? "" : delen[1]);
            return MessageDigest.isEqual(zegel(tekst), zegel)
                    ? Optional.of(new String(tekst, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void koekje(Context ctx, String waarde, int seconden) {
        var koekje = new Cookie(naam(), waarde, "/", seconden);
        koekje.setHttpOnly(true);
        koekje.setSecure(https);
        koekje.setSameSite(SameSite.LAX);
        ctx.cookie(koekje);
    }

    private String naam() {
        return (https ? "__Host-" : "poort-") + "gezegd";
    }

    private byte[] zegel(byte[] tekst) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(geheim, "HmacSHA256"));
            return mac.doFinal(tekst);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
