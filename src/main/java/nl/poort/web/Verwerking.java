package nl.poort.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.http.Fouten;

/// What happens to a posted form: a form that is sent twice makes one thing (the hidden `_sleutel` is used up by the
/// first), and a refused one comes back with what was typed.
final class Verwerking {

    private Verwerking() {}

    static void eenmalig(Context ctx, Function<Formulier, String> werk, Handler toon) throws Exception {
        vrij(ctx, formulier -> doe(ctx, formulier, werk), toon);
    }

    static void vrij(Context ctx, Function<Formulier, String> werk, Handler toon) throws Exception {
        var formulier = Formulier.van(ctx);
        try {
            Pagina.naar(ctx, werk.apply(formulier));
        } catch (Weigering w) {
            int status = Fouten.status(w);
            if (w.velden().isEmpty() && status != 422 && status != 429) {
                throw w;
            }
            formulier.neemOver(w);
            ctx.status(status);
            toon.handle(ctx);
        }
    }

    private static String doe(Context ctx, Formulier formulier, Function<Formulier, String> werk) {
        var sleutel = formulier.waarde("_sleutel");
        if (sleutel.isEmpty() || sleutel.length() > 64) {
            throw new Weigering(
                    "sleutel-ontbreekt", "Dit formulier is niet compleet verstuurd. Verstuur het nog een keer.");
        }
        var wie = Sessie.wie(ctx)
                .map(m -> m.actor("formulier versturen"))
                .orElseGet(() -> Actor.system("formulier versturen"));
        try {
            return Web.van(ctx)
                    .db()
                    .once(wie, "formulier:" + sleutel, vingerafdruk(ctx, formulier), () -> werk.apply(formulier));
        } catch (Weigering w) {
            if (w.code().equals("sleutel-al-gebruikt")) {
                throw new Weigering(
                        w.code(),
                        "Dit formulier is al eerder verstuurd, met een andere inhoud. Kijk eerst of het goed staat."
                                + " Verstuur het daarna alleen opnieuw als dat nog nodig is.");
            }
            throw w;
        }
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

    /// A form that cannot be read is refused once; the page that says so shows an empty one.
    static Map<String, List<String>> velden(Context ctx) {
        try {
            return ctx.formParamMap();
        } catch (Exception e) { // Javalin throws what Jetty throws, declared or not
            if (!(e instanceof ServletException)) {
                throw e;
            }
            ctx.attribute(Formulier.HIER, Formulier.leeg());
            ctx.header("Connection", "close"); // where the next request would begin, nobody knows
            throw new Weigering("onleesbaar", "Dit formulier kwam niet goed aan. Verstuur het nog een keer.");
        }
    }
}
