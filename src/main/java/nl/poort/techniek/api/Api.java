package nl.poort.techniek.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;

/// One API of the standard: its resources and other operations as entrances for the web server.
///
/// @param basis such as `/zaken/api/v1`
/// @param versie the whole version, in the header `API-version` (gen-01)
/// @param meer operations beside the verbs of the resources, or instead of one of them
public record Api(String naam, String basis, String versie, List<Bron<?>> bronnen, List<Eindpunt> meer) {
    private static final String CRS = "EPSG:4326";

    /// Everything that can be called, each through the gate.
    ///
    /// @param wacht who calls and what that opens; refuses whoever it does not know
    public List<Eindpunt.Ingang> ingangen(Adressen adressen, Function<Context, Toegang> wacht) {
        var ingangen = new ArrayList<Eindpunt.Ingang>();
        meer.forEach(e -> ingangen.add(new Eindpunt.Ingang(e.methode(), basis + e.pad(), ctx -> {
            var verzoek = e.crs() ? openMetCrs(ctx, adressen, wacht) : open(ctx, adressen, wacht);
            if (e.ruw() != null) {
                e.ruw().handle(ctx, verzoek);
            } else {
                antwoord(ctx, e.werk().apply(verzoek));
            }
        })));
        for (var bron : bronnen) {
            ingangen.addAll(verbs(bron).stream()
                    .filter(v -> meer.stream().noneMatch(v::isZelfde))
                    .map(v -> new Eindpunt.Ingang(
                            v.methode(),
                            basis + v.pad(),
                            ctx -> antwoord(
                                    ctx,
                                    werk(
                                            v,
                                            bron.crs()
                                                    ? openMetCrs(ctx, adressen, wacht)
                                                    : open(ctx, adressen, wacht)))))
                    .toList());
        }
        return ingangen;
    }

    /// The OpenAPI document of it, as JSON (gen-02); for everybody, also from a page of another site.
    public Eindpunt.Ingang beschrijving(Adressen adressen) {
        var document = Json.write(Openapi.document(this, adressen.publiekeUrl()));
        return new Eindpunt.Ingang(HandlerType.GET, basis + "/openapi.json", ctx -> {
            ctx.header("API-version", versie);
            ctx.header("Access-Control-Allow-Origin", "*");
            ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
            ctx.contentType("application/json").result(document);
        });
    }

    /// Who reads on another day than today sees the versions of that day, also in what is expanded (ztc-hist-2).
    private static Antwoord werk(Eindpunt verb, Verzoek verzoek) {
        return verzoek.query("datumGeldigheid")
                .map(Waarden::dag)
                .map(dag -> Db.op(dag, () -> verb.werk().apply(verzoek)))
                .orElseGet(() -> verb.werk().apply(verzoek));
    }

    private Verzoek open(Context ctx, Adressen adressen, Function<Context, Toegang> wacht) {
        ctx.header("API-version", versie);
        return new Verzoek(ctx, wacht.apply(ctx), adressen);
    }

    private Verzoek openMetCrs(Context ctx, Adressen adressen, Function<Context, Toegang> wacht) {
        var verzoek = open(ctx, adressen, wacht);
        eisCrs(ctx, "Accept-Crs", ctx.method() != HandlerType.DELETE);
        eisCrs(
                ctx,
                "Content-Crs",
                Set.of("POST", "PUT", "PATCH").contains(ctx.method().name()));
        ctx.header("Content-Crs", CRS);
        return verzoek;
    }

    /// The coordinate system is named, and is the one we speak (gen-11).
    static void eisCrs(Context ctx, String kop, boolean nodig) {
        var crs = ctx.header(kop);
        if (crs == null && nodig) {
            throw new Weigering("precondition_failed", "Stuur de kop " + kop + ": " + CRS + " mee");
        }
        if (crs != null && !crs.equals(CRS)) {
            throw new Weigering("not_acceptable", "Poort kent alleen " + CRS);
        }
    }

    private static <R extends Record> List<Eindpunt> verbs(Bron<R> bron) {
        var een = bron.pad() + "/{uuid}";
        return Stream.of(
                        Eindpunt.get(bron.pad(), v -> lijst(bron, v)),
                        Eindpunt.get(een, v -> een(bron, v)),
                        new Eindpunt(HandlerType.HEAD, een, v -> een(bron, v), null),
                        Eindpunt.post(bron.pad(), v -> maak(bron, v)),
                        new Eindpunt(HandlerType.PUT, een, v -> wijzig(bron, v, false), null),
                        new Eindpunt(HandlerType.PATCH, een, v -> wijzig(bron, v, true), null),
                        new Eindpunt(HandlerType.DELETE, een, v -> verwijder(bron, v), null))
                .filter(e -> bron.verbs().contains(e.methode()))
                .toList();
    }

    private static <R extends Record> Antwoord lijst(Bron<R> bron, Verzoek v) {
        var vraag = v.zoekvraag(bron);
        var gevonden = bron.register().list(v.toegang(), vraag);
        var rijen = v.toon(bron, gevonden.rijen(), v.query("expand").orElse(null));
        return Antwoord.goed(
                bron.paginering()
                        ? v.bladzijde(rijen, gevonden.aantal(), vraag)
                        : Json.mapper().createArrayNode().addAll(rijen));
    }

    private static <R extends Record> Antwoord een(Bron<R> bron, Verzoek v) {
        var rij = v.eisOnder(bron, bron.register().get(v.toegang(), v.id("uuid")));
        return Antwoord.goed(
                v.toon(bron, rij, bron.uitbreidbaar() ? v.query("expand").orElse(null) : null));
    }

    private static <R extends Record> Antwoord maak(Bron<R> bron, Verzoek v) {
        var nieuw = v.onder(bron, v.lees(bron.type(), v.inhoud(), false));
        return Antwoord.gemaakt(v.toon(bron, bron.register().create(v.toegang(), nieuw), null));
    }

    private static <R extends Record> Antwoord wijzig(Bron<R> bron, Verzoek v, boolean deels) {
        v.eisOnder(bron);
        var json = v.inhoud();
        var gestuurd =
                Set.copyOf(json.properties().stream().map(Map.Entry::getKey).toList());
        if (deels) {
            Vormkeuze.vulAan(json, bron, () -> bron.register().get(v.toegang(), v.id("uuid")));
        }
        var nieuw = v.onder(bron, v.lees(bron.type(), json, deels));
        var staat = bron.register().update(v.toegang(), Wijziging.van(v.id("uuid"), nieuw, gestuurd::contains, deels));
        return Antwoord.goed(v.toon(bron, staat, null));
    }

    private static <R extends Record> Antwoord verwijder(Bron<R> bron, Verzoek v) {
        v.eisOnder(bron);
        bron.register().delete(v.toegang(), v.id("uuid"));
        return Antwoord.leeg();
    }

    private static void antwoord(Context ctx, Antwoord antwoord) {
        ctx.status(antwoord.status());
        antwoord.koppen().forEach(ctx::header);
        if (antwoord.inhoud() == null) {
            return;
        }
        var bytes = bytes(antwoord.inhoud());
        ctx.contentType("application/json");
        boolean lezen = ctx.method() == HandlerType.GET || ctx.method() == HandlerType.HEAD;
        if (lezen && antwoord.inhoud() instanceof ObjectNode json && json.has("url")) {
            var etag = "\"" + md5(bytes) + "\"";
            ctx.header("ETag", etag);
            if (etag.equals(ctx.header("If-None-Match"))) {
                ctx.status(304);
                return;
            }
        }
        if (ctx.method() != HandlerType.HEAD) {
            ctx.result(bytes);
        }
    }

    private static byte[] bytes(JsonNode json) {
        try {
            return Json.mapper().writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// No secret: it only tells one state from another.
    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
