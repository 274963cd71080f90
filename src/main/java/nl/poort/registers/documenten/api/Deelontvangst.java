package nl.poort.registers.documenten.api;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.poort.registers.documenten.Bestandsdeel;
import nl.poort.registers.documenten.Documentregister;
import nl.poort.registers.documenten.Inhoud;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.api.Bron;
import nl.poort.techniek.api.Verzoek;
import nl.poort.techniek.register.Wijziging;

/// Takes in one part of content: `multipart/form-data` with `inhoud` and `lock`, straight to disk.
record Deelontvangst(Documentregister register, Bron<Bestandsdeel> bron) {
    private static final int LOCK = 100;
    /// What the form needs beside the part itself.
    private static final long RAND = 100_000;

    void neem(Context ctx, Verzoek v) throws IOException {
        var id = v.id("uuid");
        register.delen.eisOntvangst(v.toegang(), id);
        if (ctx.req().getContentType() == null || !ctx.req().getContentType().startsWith("multipart/form-data")) {
            throw Weigering.veld("inhoud", "required", "Stuur dit deel als multipart/form-data");
        }
        long hoogstens = register.delen.grootte() + RAND;
        ctx.req()
                .setAttribute(
                        "org.eclipse.jetty.multipartConfig",
                        new MultipartConfigElement(register.bestanden.map().toString(), hoogstens, hoogstens, 0));
        var inhoud = inhoud(ctx.req());
        try {
            var nieuw = new Bestandsdeel(id, null, null, null, null, lock(ctx.req()), null, inhoud);
            var deel = register.delen.update(
                    v.toegang(), new Wijziging<>(id, nieuw, Set.of("lock", "meegestuurd"), false));
            var json = v.toon(bron, deel, null);
            json.put("lock", nieuw.lock());
            ctx.contentType("application/json").result(json.toString());
        } finally {
            register.bestanden.gooiWeg(inhoud);
        }
    }

    private Inhoud inhoud(HttpServletRequest verzoek) throws IOException {
        var deel = deel(verzoek, "inhoud");
        if (deel == null) {
            throw Weigering.veld("inhoud", "required", "Dit veld is verplicht");
        }
        try (var in = deel.getInputStream();
                var uit = register.bestanden.ontvanger()) {
            in.transferTo(uit);
            return new Inhoud(uit.klaar());
        }
    }

    private static String lock(HttpServletRequest verzoek) throws IOException {
        var deel = deel(verzoek, "lock");
        if (deel == null || deel.getSize() > LOCK) {
            return "";
        }
        try (var in = deel.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static jakarta.servlet.http.Part deel(HttpServletRequest verzoek, String naam) throws IOException {
        try {
            return verzoek.getPart(naam);
        } catch (ServletException e) {
            throw new Weigering("onleesbaar", "Dit is geen geldig formulier met een bestand");
        }
    }
}
