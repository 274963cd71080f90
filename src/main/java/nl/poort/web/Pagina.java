package nl.poort.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Shows a template, or sends the browser on.
///
/// A page template declares `@param nl.poort.web.Kader kader` and, when it gets one, `@param … model`.
public final class Pagina {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Pagina() {}

    /// Renders `template` (such as `nl/poort/web/werkplek/werklijst.jte`) with `kader` and `model`.
    public static void toon(Context ctx, String template, Object model) {
        toon(ctx, template, model, kader(ctx));
    }

    public static void toon(Context ctx, String template) {
        toon(ctx, template, null);
    }

    /// As [#toon]; all that the page asks, its frame too, is read in one transaction: of one moment, and in fewer
    /// rounds.
    public static void lees(Context ctx, String template, Supplier<?> model) {
        var wie = Sessie.medewerker(ctx).actor("scherm tonen");
        var beeld = Web.van(ctx).db().read(wie, tx -> new Beeld(model.get(), kader(ctx)));
        toon(ctx, template, beeld.model(), beeld.kader());
    }

    /// As [#deel], with everything it asks read in one transaction.
    public static void leesDeel(Context ctx, String template, Supplier<?> model) {
        var wie = Sessie.medewerker(ctx).actor("scherm tonen");
        Object gelezen = Web.van(ctx).db().read(wie, tx -> model.get());
        deel(ctx, template, gelezen);
    }

    /// As [#toon] for a part of a page that a script puts in its place, small on the line.
    public static void deel(Context ctx, String template, Object model) {
        var wil = ctx.header("Accept-Encoding");
        if (wil == null || !wil.contains("gzip")) {
            toon(ctx, template, model);
            return;
        }
        var output = new Utf8ByteOutput();
        TEMPLATES.render(template, Map.of("kader", kader(ctx), "model", model), output);
        ctx.contentType("text/html; charset=utf-8");
        ctx.header("Content-Encoding", "gzip");
        ctx.header("Vary", "Accept-Encoding");
        var klein = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(klein)) {
            output.writeTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ctx.result(klein.toByteArray());
    }

    private record Beeld(Object model, Kader kader) {}

    static void toon(Context ctx, String template, Object model, Kader kader) {
        var gegevens = new HashMap<String, Object>(Map.of("kader", kader));
        if (model != null) {
            gegevens.put("model", model);
        }
        var output = new Utf8ByteOutput();
        TEMPLATES.render(template, gegevens, output);
        ctx.contentType("text/html; charset=utf-8");
        try {
            ctx.res().setContentLength(output.getContentLength());
            if (!"HEAD".equals(ctx.req().getMethod())) {
                output.writeTo(ctx.res().getOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sends the browser to a page of our own with 303, as after every change.
    public static void naar(Context ctx, String pad) {
        ctx.redirect(Paden.eigen(pad), HttpStatus.SEE_OTHER);
    }

    /// As [#naar], and the next page says once what was done.
    public static void naar(Context ctx, String pad, String gelukt) {
        Sessie.zeg(ctx, gelukt);
        naar(ctx, pad);
    }

    /// The next page this person sees says once what was done; for a form, whose redirect is made by [Formulier].
    public static void zeg(Context ctx, String gelukt) {
        Sessie.zeg(ctx, gelukt);
    }

    /// Where somebody begins: the first entrance they may open.
    public static String startpagina(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        return Web.van(ctx).menu().stream()
                .filter(p -> wie.mag(p.recht()))
                .map(Web.Menupunt::pad)
                .findFirst()
                .orElse("/welkom");
    }

    static Kader kader(Context ctx) {
        var web = Web.van(ctx);
        var wie = Sessie.wie(ctx).orElse(null);
        return new Kader(
                wie,
                wie == null ? "" : web.organisatienaam().apply(wie.organisatie()),
                web.menu().stream()
                        .filter(p -> wie != null && wie.mag(p.recht()))
                        .toList(),
                ctx.path(),
                Formulier.van(ctx),
                new Taal(web.db().clock().instant()),
                Sessie.gezegd(ctx),
                web.omgeving().demo(),
                wie == null ? List.of() : web.banners().apply(wie));
    }

    static Kader kaderZonderWie(Context ctx) {
        var web = Web.van(ctx);
        var nu = new Taal(web.db().clock().instant());
        return new Kader(
                null,
                "",
                List.of(),
                "",
                Formulier.leeg(),
                nu,
                null,
                web.omgeving().demo(),
                List.of());
    }
}
