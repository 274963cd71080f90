package nl.poort.web.ontvangst;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.poort.loket.ontvangst.LandelijkeVoorziening;
import nl.poort.loket.ontvangst.Ontvangsten;
import nl.poort.loket.ontvangst.Proefvoorziening;
import nl.poort.loket.ontvangst.Stukbron.Plek;
import nl.poort.loket.ontvangst.Verzoekbericht;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;
import nl.poort.web.Route;

/// Where the national facility tells that there is a request; and, to practise with, a facility of our own as the real
/// one is called.
public final class Verzoekingang {
    public static final String MELDING = "/koppelvlak/verzoeknotificatie";
    public static final String PROEF = "/proef/dso";
    private static final int GROOTSTE = 20_000;

    private final Ontvangsten ontvangsten;
    private final Proefvoorziening proef;

    /// @param proef null when this is no installation to practise with
    public Verzoekingang(Ontvangsten ontvangsten, Proefvoorziening proef) {
        this.ontvangsten = ontvangsten;
        this.proef = proef;
    }

    public List<Route> routes() {
        var melding = Route.post(MELDING, Recht.API, this::meld);
        if (proef == null) {
            return List.of(melding);
        }
        return List.of(
                melding,
                Route.get(PROEF + "/verzoeken", Recht.API, this::aangekondigd),
                Route.post(PROEF + "/verzoeken/{nummer}/doorzending", Recht.API, this::zendDoor),
                Route.get(PROEF + "/verzoeken/{nummer}/{volgnummer}", Recht.API, this::verwijzingen),
                Route.get(PROEF + "/verzoeken/{nummer}/{volgnummer}/<stuk>", Recht.API, this::stuk));
    }

    /// Answered only when it is kept.
    private void meld(Context ctx) {
        var kop = ctx.header("Authorization");
        var woord = kop != null && kop.startsWith("Bearer ") ? kop.substring(7).strip() : "";
        if (ctx.req().getContentLengthLong() > GROOTSTE) {
            throw new Weigering("te-groot", "Een melding is hoogstens 20 kB");
        }
        var bericht = ontvangsten.meld(woord, ctx.bodyAsBytes());
        ctx.status(202).contentType("application/json").result(Json.write(Map.of("ontvangen", bericht.toString())));
    }

    private static Plek plek(Context ctx) {
        var oin = ctx.header("x-oin");
        return new Plek(oin == null ? "" : oin, ctx.scheme() + "://" + ctx.host() + PROEF, "");
    }

    private static Verzoekbericht bericht(Context ctx) {
        return new Verzoekbericht(ctx.pathParam("nummer"), Integer.parseInt(ctx.pathParam("volgnummer")));
    }

    private void aangekondigd(Context ctx) {
        geef(
                ctx,
                () -> Map.of(
                        "verzoeken",
                        proef.aangekondigd(plek(ctx), sinds(ctx)).stream()
                                .map(b -> Map.of(
                                        "verzoeknummer", b.nummer(), "volgnummer", "%03d".formatted(b.volgnummer())))
                                .toList()));
    }

    private void zendDoor(Context ctx) {
        geef(ctx, () -> {
            var naar = Json.object(ctx.body())
                    .flatMap(o -> o.get("bevoegdGezag") instanceof Map<?, ?> g
                            ? java.util.Optional.of(String.valueOf(g.get("oin")))
                            : java.util.Optional.empty())
                    .orElseThrow(() -> new Weigering("onleesbaar", "fout 400"));
            proef.zendDoor(plek(ctx).oin(), ctx.pathParam("nummer"), naar);
            return Map.of("doorgezonden", ctx.pathParam("nummer"));
        });
    }

    private static java.time.Instant sinds(Context ctx) {
        try {
            return java.time.Instant.parse(String.valueOf(ctx.queryParam("sinds")));
        } catch (java.time.format.DateTimeParseException e) {
            return java.time.Instant.EPOCH;
        }
    }

    private void verwijzingen(Context ctx) {
        geef(ctx, () -> {
            var v = proef.verwijzingen(plek(ctx), bericht(ctx));
            return Map.of(
                    "verzoek",
                    json(v.xml()),
                    "documenten",
                    v.documenten().stream().map(Verzoekingang::json).toList());
        });
    }

    private static Map<String, Object> json(LandelijkeVoorziening.Verwijzing v) {
        return Map.of(
                "documentId",
                v.id(),
                "bestandsnaam",
                v.naam(),
                "documentsoort",
                v.soort(),
                "href",
                v.link(),
                "bestandsgrootte",
                v.grootte(),
                "sha256",
                v.sha256());
    }

    private static void geef(Context ctx, java.util.function.Supplier<Map<String, ?>> wat) {
        try {
            ctx.contentType("application/json").result(Json.write(wat.get()));
        } catch (Weigering w) {
            stoort(ctx, w);
        }
    }

    private static void stoort(Context ctx, Weigering w) {
        var code = w.getMessage().replaceAll("\\D", "");
        ctx.status(code.length() == 3 ? Integer.parseInt(code) : 404).result(w.getMessage());
    }

    private void stuk(Context ctx) throws IOException {
        var bereik = ctx.header("Range");
        long vanaf = 0;
        long tot = -1;
        if (bereik != null && bereik.matches("bytes=\\d{1,15}-\\d{1,15}")) {
            var delen = bereik.substring(6).split("-");
            vanaf = Long.parseLong(delen[0]);
            tot = Long.parseLong(delen[1]) + 1;
        }
        try {
            var zending = proef.zend(ctx.path().substring(PROEF.length() + 11), vanaf, tot);
            boolean deel = zending.vanaf() > 0 || zending.tot() < zending.grootte();
            ctx.status(deel ? 206 : 200).contentType("application/octet-stream");
            var res = ctx.res();
            res.setContentLengthLong(zending.tot() - zending.vanaf());
            var uit = res.getOutputStream();
            var bezwaar = proef.schrijf(zending, uit, Long.MAX_VALUE);
            uit.flush();
            if (!bezwaar.isEmpty()) {
                throw new IOException("the line breaks, as was asked");
            }
        } catch (Weigering w) {
            stoort(ctx, w);
        }
    }
}
