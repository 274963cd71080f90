package nl.poort.web.portaal;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.poort.contact.klantcontact.Klantoordeel;
import nl.poort.contact.klantcontact.Klantoordelen;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.web.Bezoeken;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// What did you think of us? Two taps, with the code in the address, without a login; a third if the customer likes.
public final class OordeelPagina {
    private static final Duration LANGST = Duration.ofMinutes(5);

    private final Db db;
    private final Klantoordelen oordelen;
    private final Bezoeken bezoeken;
    private final Function<UUID, String> organisatie;

    /// @param voorbij the contact is too long ago to judge
    public record Model(String code, Klantoordeel oordeel, String organisatie, boolean voorbij) {

        public List<Integer> cijfers() {
            return IntStream.rangeClosed(1, 10).boxed().toList();
        }

        public String pad(String wat) {
            return "/oordeel/" + code + "/" + wat;
        }
    }

    /// @param organisatie its name
    public OordeelPagina(Db db, Klantoordelen oordelen, Bezoeken bezoeken, Function<UUID, String> organisatie) {
        this.db = db;
        this.oordelen = oordelen;
        this.bezoeken = bezoeken;
        this.organisatie = organisatie;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/volg/oordeel", Recht.OPENBAAR, this::vanVolgen),
                Route.get("/oordeel/{code}", Recht.OPENBAAR, this::toon),
                Route.post("/oordeel/{code}/cijfer", Recht.OPENBAAR, ctx -> tik(ctx, f -> cijfer(ctx, f))),
                Route.post("/oordeel/{code}/hoe", Recht.OPENBAAR, ctx -> tik(ctx, f -> hoe(ctx, f))),
                Route.post("/oordeel/{code}/opgelost", Recht.OPENBAAR, ctx -> tik(ctx, f -> opgelost(ctx, f))));
    }

    /// Who follows a question goes on to the contact about it.
    private void vanVolgen(Context ctx) {
        var code = bezoeken.onderwerp(ctx, Bezoeken.Soort.VOLG).flatMap(oordelen::codeBijVraag);
        Pagina.naar(ctx, code.map(c -> "/oordeel/" + c).orElse("/volg/vraag"));
    }

    private void toon(Context ctx) {
        var code = ctx.pathParam("code");
        var oordeel = oordelen.find(code);
        if (oordeel.isEmpty()) {
            drempel(ctx);
            throw Weigering.onbekend("Deze pagina");
        }
        Instant nu = db.clock().instant();
        boolean voorbij = oordeel.get().tijd().plus(Klantoordelen.GELDIG).isBefore(nu);
        ctx.header("Cache-Control", "no-store").header("X-Robots-Tag", "noindex");
        var naam = organisatie.apply(oordeel.get().organisatie());
        Pagina.toon(ctx, "nl/poort/web/portaal/oordeel.jte", new Model(code, oordeel.get(), naam, voorbij));
    }

    private void tik(Context ctx, Consumer<Formulier> werk) throws Exception {
        drempel(ctx);
        Formulier.probeer(
                ctx,
                f -> {
                    werk.accept(f);
                    return "/oordeel/" + ctx.pathParam("code");
                },
                this::toon);
    }

    private void drempel(Context ctx) {
        new Drempel(db).tel(List.of(Regel.bron(ctx, "oordeel", 60, LANGST)));
    }

    private void cijfer(Context ctx, Formulier f) {
        int cijfer = f.getal("cijfer", 1, 10, "Kies een cijfer van 1 tot en met 10");
        f.weiger();
        oordelen.geefCijfer(ctx.pathParam("code"), cijfer);
    }

    /// Two things in one tap: `beide`, `inleven`, `meedenken` or `geen`.
    private void hoe(Context ctx, Formulier f) {
        var hoe = f.tekst("hoe", "Kies een antwoord", 10);
        if (!List.of("beide", "inleven", "meedenken", "geen").contains(hoe)) {
            f.fout("hoe", "Kies een antwoord");
        }
        f.weiger();
        oordelen.zegHoe(
                ctx.pathParam("code"),
                hoe.equals("beide") || hoe.equals("inleven"),
                hoe.equals("beide") || hoe.equals("meedenken"));
    }

    private void opgelost(Context ctx, Formulier f) {
        var opgelost = f.tekst("opgelost", "Kies ja of nee", 3);
        f.weiger();
        oordelen.zegOpgelost(ctx.pathParam("code"), opgelost.equals("ja"));
    }
}
