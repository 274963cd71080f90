package nl.poort.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// A form that is sent twice makes one thing: the hidden `_sleutel` of the page is used up by the first.
final class Eenmalig {

    private Eenmalig() {}

    static String doe(Context ctx, Formulier formulier, Supplier<String> werk) {
        var sleutel = formulier.waarde("_sleutel");
        if (sleutel.isEmpty() || sleutel.length() > 64) {
            throw new Weigering("sleutel-ontbreekt", "Dit formulier is niet compleet verstuurd. Probeer het opnieuw.");
        }
        var wie = Sessie.wie(ctx)
                .map(m -> m.actor("formulier versturen"))
                .orElseGet(() -> Actor.system("formulier versturen"));
        return Web.van(ctx).db().once(wie, "formulier:" + sleutel, vingerafdruk(ctx, formulier), werk);
    }

    private static String vingerafdruk(Context ctx, Formulier formulier) {
        try {
            var tekst = ctx.path() + '\n' + formulier.inhoud();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
