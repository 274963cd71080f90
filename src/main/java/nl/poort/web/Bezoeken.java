package nl.poort.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Geheimen;

/// Short visits of people without a login, each to one thing: a customer to the own Vraag, a partner to one Overdracht.
///
/// What they visit stands in no address and in no cookie: the cookie is a random word, of which the hash is kept.
public final class Bezoeken {
    private static final Actor BEZOEK = Actor.system("bezoek zonder account");
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Db db;
    private final byte[] geheim;

    /// What is visited, and how long a visit lasts.
    public enum Soort {
        VOLG(Duration.ofHours(1)),
        GAST(Duration.ofHours(4)),
        CHAT(Duration.ofHours(4)),
        AANVRAAG(Duration.ofHours(8)),
        CHECK(Duration.ofHours(12)),
        /// the own page; over earlier when nothing happens ([nl.poort.contact.inzage.Aanmeldingen])
        MIJN(Duration.ofHours(2));

        private final Duration duur;

        Soort(Duration duur) {
            this.duur = duur;
        }
    }

    public Bezoeken(Db db) {
        this.db = db;
        this.geheim = Geheimen.get(db, "bezoek");
    }

    /// Starts a visit in this browser.
    public void begin(Context ctx, Soort soort, UUID onderwerp) {
        var woord = new byte[32];
        TOEVAL.nextBytes(woord);
        schrijf(woord, soort, onderwerp);
        koekje(ctx, soort, tekst(woord), (int) soort.duur.toSeconds());
    }

    /// Starts a visit as part of a form; [#bevestig] brings the cookie, also when the form was sent twice.
    public void begin(Formulier formulier, Soort soort, UUID onderwerp) {
        schrijf(woordVan(formulier), soort, onderwerp);
    }

    public void bevestig(Context ctx, Soort soort) {
        koekje(ctx, soort, tekst(woordVan(Formulier.van(ctx))), (int) soort.duur.toSeconds());
    }

    /// What this browser may visit now.
    public Optional<UUID> onderwerp(Context ctx, Soort soort) {
        return woord(ctx, soort)
                .flatMap(woord ->
                        db.read(BEZOEK, tx -> new BezoekenSql(tx.handle()).find(hash(woord), soort.name(), tx.now())));
    }

    public void einde(Context ctx, Soort soort) {
        woord(ctx, soort).ifPresent(woord -> db.run(BEZOEK, tx -> new BezoekenSql(tx.handle()).delete(hash(woord))));
        koekje(ctx, soort, "", 0);
    }

    /// Forgets the visits that are over.
    public static void ruimOp(Db db) {
        db.run(BEZOEK, tx -> new BezoekenSql(tx.handle()).deleteBefore(tx.now()));
    }

    private void schrijf(byte[] woord, Soort soort, UUID onderwerp) {
        db.run(BEZOEK, tx -> {
            new BezoekenSql(tx.handle())
                    .insert(hash(woord), soort.name(), onderwerp, tx.now().plus(soort.duur));
        });
    }

    private static Optional<byte[]> woord(Context ctx, Soort soort) {
        var koekje = ctx.cookie(naam(ctx, soort));
        if (koekje == null || koekje.length() != 43) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(koekje));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String tekst(byte[] woord) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(woord);
    }

    /// A browser only takes away a `__Host-` cookie with one that is Secure itself.
    private static void koekje(Context ctx, Soort soort, String waarde, int seconden) {
        var koekje = new Cookie(naam(ctx, soort), waarde, "/", seconden);
        koekje.setHttpOnly(true);
        koekje.setSecure(Web.van(ctx).omgeving().https());
        koekje.setSameSite(SameSite.LAX);
        ctx.cookie(koekje);
    }

    private static String naam(Context ctx, Soort soort) {
        var kort = soort.name().toLowerCase(java.util.Locale.ROOT);
        return (Web.van(ctx).omgeving().https() ? "__Host-" : "poort-") + kort;
    }

    /// The same form gives the same word, which nobody can make without the key of this installation.
    private byte[] woordVan(Formulier formulier) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(geheim, "HmacSHA256"));
            return mac.doFinal(formulier.waarde("_sleutel").getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(byte[] woord) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(woord);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
