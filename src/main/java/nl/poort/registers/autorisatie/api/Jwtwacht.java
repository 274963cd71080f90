package nl.poort.registers.autorisatie.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.registers.autorisatie.Applicaties;
import nl.poort.registers.autorisatie.Herkend;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Misgok;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Toegang;

/// The gate of the ZGW APIs: `Authorization: Bearer <JWT>`, HS256, signed with the secret of its `client_id` (gen-12,
/// gen-13). Whatever is wrong with it, the answer is the same 403.
public final class Jwtwacht implements Function<Context, Toegang> {
    private static final Duration GELDIG = Duration.ofHours(1);
    private static final Duration SPELING = Duration.ofSeconds(30);

    private final Applicaties applicaties;
    private final Clock clock;
    private final Misgok misgok;

    public Jwtwacht(Applicaties applicaties, Clock clock) {
        this.applicaties = applicaties;
        this.clock = clock;
        this.misgok = new Misgok(clock);
    }

    @Override
    public Toegang apply(Context ctx) {
        var kop = ctx.header("Authorization");
        if (kop == null || !kop.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw Weigering.geenToegang("Stuur een JWT mee in de kop Authorization: Bearer …");
        }
        var getekend = getekend(ctx, kop.substring(7).strip());
        eisTijd(getekend.inhoud());
        applicaties.gebruikt(getekend.door());
        return getekend.door()
                .toegang(
                        new Toegang.Gebruiker(
                                getekend.door().applicatie().label(),
                                getekend.inhoud().path("user_id").asText(),
                                getekend.inhoud().path("user_representation").asText()),
                        ctx.header("X-Audit-Toelichting") == null ? "" : ctx.header("X-Audit-Toelichting"));
    }

    private record Getekend(JsonNode inhoud, Herkend door) {}

    /// Whoever keeps coming with something that was not signed by one of ours has to wait.
    private Getekend getekend(Context ctx, String jwt) {
        try {
            return getekend(jwt);
        } catch (Weigering w) {
            if (!misgok.teVaak(ctx.req().getRemoteAddr())) {
                throw w;
            }
            ctx.header("Retry-After", String.valueOf(Misgok.VENSTER.toSeconds()));
            throw new Weigering("te-vaak", "Te vaak een JWT die niet geldig is. Wacht vijf minuten.");
        }
    }

    private Getekend getekend(String jwt) {
        var delen = jwt.split("\\.", -1);
        if (delen.length != 3) {
            throw onjuist();
        }
        var koptekst = json(delen[0]);
        var inhoud = json(delen[1]);
        if (!"HS256".equals(koptekst.path("alg").asText()) || !isOpTeSlaan(inhoud)) {
            throw onjuist();
        }
        var herkend = applicaties.herken(inhoud.path("client_id").asText()).orElseThrow(Jwtwacht::onjuist);
        var handtekening = bytes(delen[2]);
        boolean goed = false;
        for (var geheim : herkend.geheimen(clock.instant())) {
            goed |= MessageDigest.isEqual(teken(delen[0] + "." + delen[1], geheim), handtekening);
        }
        if (!goed) {
            throw onjuist();
        }
        return new Getekend(inhoud, herkend);
    }

    /// Who calls is written down: with a text that cannot be, nobody comes in.
    private static boolean isOpTeSlaan(JsonNode inhoud) {
        return Stream.of("client_id", "user_id", "user_representation")
                .allMatch(naam -> Veldfouten.isOpTeSlaan(inhoud.path(naam).asText()));
    }

    private void eisTijd(JsonNode inhoud) {
        long nu = clock.instant().getEpochSecond();
        long gemaakt = inhoud.path("iat").asLong(Long.MIN_VALUE);
        boolean goed = gemaakt != Long.MIN_VALUE
                && gemaakt <= nu + SPELING.toSeconds()
                && gemaakt + GELDIG.plus(SPELING).toSeconds() >= nu
                && inhoud.path("exp").asLong(Long.MAX_VALUE) > nu - SPELING.toSeconds()
                && inhoud.path("nbf").asLong(Long.MIN_VALUE) <= nu + SPELING.toSeconds();
        if (!goed) {
            throw Weigering.geenToegang("De JWT is verlopen, nog niet geldig, of zegt niet wanneer hij gemaakt is");
        }
    }

    private static JsonNode json(String deel) {
        try {
            var json = Json.mapper().readTree(new String(bytes(deel), StandardCharsets.UTF_8));
            return json == null || !json.isObject() ? Json.mapper().createObjectNode() : json;
        } catch (JsonProcessingException e) {
            throw onjuist();
        }
    }

    private static byte[] bytes(String deel) {
        try {
            return Base64.getUrlDecoder().decode(deel);
        } catch (IllegalArgumentException e) {
            throw onjuist();
        }
    }

    /// With the JDK itself: libraries refuse the short secrets that occur.
    private static byte[] teken(String tekst, byte[] geheim) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(geheim, "HmacSHA256"));
            return mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Weigering onjuist() {
        return Weigering.geenToegang("Deze JWT is niet geldig");
    }
}
