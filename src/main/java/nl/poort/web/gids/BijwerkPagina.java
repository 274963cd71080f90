package nl.poort.web.gids;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import nl.poort.contact.kennis.Aanbod;
import nl.poort.contact.kennis.Aanbodgegevens;
import nl.poort.contact.kennis.Aanbodlinks;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// An organisation of the social map keeps its own entry: link, code, look, and say that it is right.
///
/// Without a cookie: the code travels with the form, and the link is used up by saving.
public final class BijwerkPagina {
    private static final String PAD = "/sociale-kaart/bijwerken/{woord}";

    private final Db db;
    private final Aanbodlinks links;

    /// The page that asks for the code.
    ///
    /// @param pad of the link; null when it does not work any more
    public record Codemodel(String pad) {}

    /// @param aanbod as it is now; null after saving
    public record Model(String pad, Aanbod aanbod) {}

    BijwerkPagina(Db db, Aanbodlinks links) {
        this.db = db;
        this.links = links;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/sociale-kaart/bijwerken/klaar", Recht.OPENBAAR, BijwerkPagina::klaar),
                Route.get(PAD, Recht.GAST, this::vraagCode),
                Route.post(PAD, Recht.GAST, this::open),
                Route.post(
                        PAD + "/gegevens", Recht.GAST, ctx -> Formulier.probeer(ctx, f -> bewaar(ctx, f), this::weer)));
    }

    private void vraagCode(Context ctx) {
        var woord = ctx.pathParam("woord");
        boolean werkt = links.bestaat(woord);
        if (!werkt) {
            ctx.status(404);
        }
        Pagina.toon(ctx, "nl/poort/web/gids/bijwerkcode.jte", new Codemodel(werkt ? pad(woord) : null));
    }

    /// Shows the form at once: there is nothing to come back to without the code.
    private void open(Context ctx) throws Exception {
        Aanbod aanbod;
        try {
            aanbod = aanbod(ctx, Formulier.van(ctx));
        } catch (Weigering w) {
            Formulier.probeer(
                    ctx,
                    f -> {
                        throw w;
                    },
                    this::vraagCode);
            return;
        }
        vul(Formulier.van(ctx), aanbod);
        Pagina.toon(ctx, "nl/poort/web/gids/bijwerken.jte", new Model(pad(ctx.pathParam("woord")), aanbod));
    }

    private Aanbod aanbod(Context ctx, Formulier f) {
        var woord = ctx.pathParam("woord");
        new Drempel(db)
                .tel(List.of(
                        new Regel("sociale kaart link " + woord, 5, Duration.ofMinutes(5)),
                        Regel.bron(ctx, "sociale kaart", 20, Duration.ofMinutes(5))));
        var code = f.tekst("code", "Vul uw code in");
        f.weiger();
        return links.open(woord, code);
    }

    /// The form comes back with what was typed.
    private void weer(Context ctx) {
        var woord = ctx.pathParam("woord");
        var aanbod = links.open(woord, Formulier.van(ctx).waarde("code"));
        Pagina.toon(ctx, "nl/poort/web/gids/bijwerken.jte", new Model(pad(woord), aanbod));
    }

    private String bewaar(Context ctx, Formulier f) {
        links.open(ctx.pathParam("woord"), f.waarde("code"));
        int versie = f.getal("versie", 1, Integer.MAX_VALUE, "Open de link opnieuw");
        f.weiger();
        links.bijwerken(ctx.pathParam("woord"), f.waarde("code"), versie, lees(f));
        return "/sociale-kaart/bijwerken/klaar";
    }

    private static void klaar(Context ctx) {
        Pagina.toon(ctx, "nl/poort/web/gids/bijgewerkt.jte");
    }

    private static String pad(String woord) {
        return "/sociale-kaart/bijwerken/" + woord;
    }

    /// The fields of the form of the organisation itself and of the editor.
    public static Aanbodgegevens lees(Formulier f) {
        return new Aanbodgegevens(
                f.waarde("naam").strip(),
                f.waarde("kort").strip(),
                f.waarde("tekst").replace("\r\n", "\n").strip(),
                f.waarde("trefwoorden")
                        .lines()
                        .map(String::strip)
                        .filter(r -> !r.isEmpty())
                        .toList(),
                f.waarde("doelgroep").strip(),
                new Aanbodgegevens.Bereik(
                        f.waarde("plaats").strip(),
                        f.waarde("adres").strip(),
                        f.waarde("telefoon").strip(),
                        f.waarde("email").strip(),
                        f.waarde("website").strip()),
                f.waarde("kosten").strip(),
                new Aanbodgegevens.Professioneel(
                        f.waarde("contactpersoon").strip(),
                        f.waarde("verwijzen").replace("\r\n", "\n").strip(),
                        f.waarde("wachttijd").strip()));
    }

    public static void vul(Formulier f, Aanbod a) {
        var g = a.gegevens();
        f.vul("versie", a.versie())
                .vul("naam", g.naam())
                .vul("kort", g.kort())
                .vul("tekst", g.tekst())
                .vul("trefwoorden", String.join("\n", g.trefwoorden()))
                .vul("doelgroep", g.doelgroep())
                .vul("plaats", g.bereik().plaats())
                .vul("adres", g.bereik().adres())
                .vul("telefoon", g.bereik().telefoon())
                .vul("email", g.bereik().email())
                .vul("website", g.bereik().website())
                .vul("kosten", g.kosten())
                .vul("contactpersoon", g.professioneel().contactpersoon())
                .vul("verwijzen", g.professioneel().verwijzen())
                .vul("wachttijd", g.professioneel().wachttijd())
                .vul("beheerder", a.beheerder().naam())
                .vul("beheerderEmail", a.beheerder().email());
    }
}
