package nl.poort.web;

import io.javalin.config.Key;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Voorrang;
import nl.poort.techniek.http.Voorrang.Beurt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands before every route: who may, from where, and a line for every look at personal data.
final class Bewaking {
    private static final Logger INZAGE = LoggerFactory.getLogger("inzage");
    private static final Set<String> VEILIG = Set.of("GET", "HEAD", "OPTIONS");

    /// Who comes without the session of an employee is looked at by the page itself.
    private static final Set<Recht> ZONDER_SESSIE = Set.of(Recht.OPENBAAR, Recht.GAST, Recht.BURGER, Recht.API);

    static final Key<Voorrang> VOORRANG = new Key<>("poort.voorrang");
    private static final String BEURT = "poort.beurt";

    private final Web web;

    Bewaking(Web web) {
        this.web = web;
    }

    void handle(Context ctx, Route route) throws Exception {
        boolean zonderSessie = route.recht() == Recht.API;
        if (!VEILIG.contains(route.method().name()) && !zonderSessie) {
            Herkomst.controleer(ctx, web.omgeving().publiekeUrl());
        }
        if (!mag(ctx, route.recht())) {
            return;
        }
        try {
            if (!zonderSessie) {
                neemBeurt(
                        ctx,
                        ZONDER_SESSIE.contains(route.recht())
                                ? null
                                : Sessie.medewerker(ctx).id());
            }
            route.handler().handle(ctx);
            if (route.persoonsgegevens() && ctx.statusCode() / 100 == 2) {
                schrijfInzage(ctx, route);
            }
        } finally {
            Beurt beurt = ctx.attribute(BEURT);
            if (beurt != null) {
                beurt.close();
            }
        }
    }

    /// It is known who asks: from here on whoever asks much lets others go first.
    static void neemBeurt(Context ctx, UUID wie) {
        if (ctx.attribute(BEURT) == null) {
            ctx.attribute(BEURT, ctx.appData(VOORRANG).neem(wie));
        }
    }

    /// False when the visitor was sent to the login page.
    private boolean mag(Context ctx, Recht recht) {
        if (ZONDER_SESSIE.contains(recht)) {
            return true;
        }
        var wie = Sessie.wie(ctx);
        if (wie.isEmpty()) {
            naarAanmelden(ctx);
            return false;
        }
        if (recht != Recht.INGELOGD && !wie.get().mag(recht)) {
            throw new Weigering(
                    "geen-recht", "U mag deze pagina niet openen. Vraag uw functioneel beheerder om dit recht.");
        }
        return true;
    }

    private static void naarAanmelden(Context ctx) {
        if (ctx.header("HX-Request") != null) {
            ctx.header("HX-Redirect", "/aanmelden");
        }
        boolean isGet = "GET".equals(ctx.req().getMethod());
        var vraagdeel = ctx.queryString() == null ? "" : "?" + ctx.queryString();
        var terug = isGet ? Paden.eigen(ctx.path() + vraagdeel) : "/";
        ctx.redirect(
                "/aanmelden" + ("/".equals(terug) ? "" : "?terug=" + URLEncoder.encode(terug, StandardCharsets.UTF_8)),
                HttpStatus.SEE_OTHER);
    }

    private void schrijfInzage(Context ctx, Route route) {
        var wie = Sessie.wie(ctx);
        INZAGE.info(
                "inzage wie={} organisatie={} doel=\"{}\" route={}",
                wie.map(m -> m.id().toString()).orElse("buiten"),
                wie.map(m -> m.organisatie().toString()).orElse("-"),
                Inzage.doel(route),
                route.path());
        new Inzage(web.db()).noteer(wie.orElse(null), route, eersteId(ctx));
    }

    private static UUID eersteId(Context ctx) {
        for (var waarde : ctx.pathParamMap().values()) {
            if (waarde.length() == 36) {
                try {
                    return UUID.fromString(waarde);
                } catch (IllegalArgumentException e) {
                    // a name, not an id
                }
            }
        }
        return null;
    }
}
