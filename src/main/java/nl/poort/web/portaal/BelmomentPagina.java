package nl.poort.web.portaal;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.keten.vragen.Terugbelstand;
import nl.poort.keten.vragen.Terugbelverzoeken;
import nl.poort.keten.vragen.Tijdvak;
import nl.poort.keten.vragen.Volgcode;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// A customer we could not reach chooses when we call, behind the link in the message. It shows nothing of the customer
/// or the question but its number.
public final class BelmomentPagina {
    private static final Actor KLANT = Actor.system("belmoment kiezen");
    private static final String PAD = "/belmoment/{kenmerk}/{code}";

    private final Db db;
    private final Vragen vragen;
    private final Terugbelverzoeken terugbellen;
    private final Volgcode volgcode;

    /// @param pad of this page; null when the link does not work (any more)
    /// @param gekozen the moment that stands now, in words; null when none does
    public record Model(String pad, String kenmerk, String gekozen, List<Keuze> momenten) {}

    public BelmomentPagina(Db db, Vragen vragen, Terugbelverzoeken terugbellen, Volgcode volgcode) {
        this.db = db;
        this.vragen = vragen;
        this.terugbellen = terugbellen;
        this.volgcode = volgcode;
    }

    /// The path for the customer of the question with this kenmerk; its code fits nothing else.
    public static String pad(Volgcode volgcode, String kenmerk) {
        return "/belmoment/" + kenmerk + "/" + volgcode.code(sleutel(kenmerk));
    }

    private static String sleutel(String kenmerk) {
        return "belmoment " + kenmerk;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.OPENBAAR, this::toon),
                Route.post(PAD, Recht.OPENBAAR, ctx -> Formulier.verwerk(ctx, f -> kies(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var vraag = vraag(ctx);
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cache-Control", "no-store");
        var model = vraag == null ? null : model(vraag);
        if (model == null) {
            ctx.status(404);
        }
        Pagina.toon(
                ctx,
                "nl/poort/web/portaal/belmoment.jte",
                model == null ? new Model(null, null, null, List.of()) : model);
    }

    /// Null when nobody is to call any more.
    private Model model(Vraag v) {
        var t = terugbellen.find(KLANT, v.id()).filter(b -> b.stand().isOpen());
        if (t.isEmpty() || !v.stand().isOpen()) {
            return null;
        }
        var gekozen = t.get().stand() == Terugbelstand.TE_BELLEN ? t.get().tijdvak() : null;
        var momenten = terugbellen.tijdvakken(KLANT, v.organisatie()).stream()
                .map(m -> new Keuze(m.van() + "/" + m.tot(), Belmomenttekst.van(m)))
                .toList();
        return new Model(
                pad(volgcode, v.kenmerk()),
                v.kenmerk(),
                gekozen == null ? null : Belmomenttekst.van(gekozen),
                momenten);
    }

    /// Null when number and code do not belong together; tries are counted and slowed down.
    private Vraag vraag(Context ctx) {
        new Drempel(db).tel(List.of(Regel.bron(ctx, "belmoment", 60, Duration.ofMinutes(5))));
        var kenmerk = Kenmerken.lees(ctx.pathParam("kenmerk")).orElse(ctx.pathParam("kenmerk"));
        boolean klopt = volgcode.klopt(sleutel(kenmerk), ctx.pathParam("code"));
        return vragen.findByKenmerk(KLANT, kenmerk).filter(v -> klopt).orElse(null);
    }

    private String kies(Context ctx, Formulier f) {
        var keuze = f.tekst("moment", "Kies wanneer wij u kunnen bellen", 80);
        f.weiger();
        var v = vraag(ctx);
        if (v == null) {
            throw Weigering.onbekend("Deze link");
        }
        terugbellen.kiesMoment(v.id(), lees(keuze));
        Pagina.zeg(ctx, "Dank u wel. Wij bellen u op dit moment.");
        return pad(volgcode, v.kenmerk());
    }

    private static Tijdvak lees(String keuze) {
        try {
            var delen = keuze.split("/");
            return new Tijdvak(Instant.parse(delen[0]), Instant.parse(delen[1]));
        } catch (RuntimeException e) {
            throw new Weigering("moment-voorbij", "Dit moment kan niet meer. Kies een ander moment.");
        }
    }
}
