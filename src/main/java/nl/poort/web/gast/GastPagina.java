package nl.poort.web.gast;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.poort.keten.vragen.Antwoord;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Bezoeken;
import nl.poort.web.Bezoeken.Soort;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.gast.Gastlinks.Uitnodiging;

/// A partner without Poort handles one Overdracht: accept, refuse, ask and answer.
public final class GastPagina {
    private static final int LANGST = 8000;
    private static final String VERZOEK = "/gast";
    private static final String ADVIES = "/gast/verzoek/advies";

    private final Gastlinks links;
    private final Gastdossier dossier;
    private final Overdrachten overdrachten;
    private final Bezoeken bezoeken;
    private final Predicate<UUID> advies;

    /// The page that asks for the code.
    ///
    /// @param pad of the link; null when it does not work any more
    public record Codemodel(String pad) {}

    /// @param advies whether a link is about advice on a case, which has a page of its own
    public GastPagina(
            Gastlinks links,
            Gastdossier dossier,
            Overdrachten overdrachten,
            Bezoeken bezoeken,
            Predicate<UUID> advies) {
        this.advies = advies;
        this.links = links;
        this.dossier = dossier;
        this.overdrachten = overdrachten;
        this.bezoeken = bezoeken;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(VERZOEK, Recht.GAST, this::toon).metPersoonsgegevens(),
                Route.get("/gast/{token}", Recht.GAST, this::vraagCode),
                Route.post(
                        "/gast/{token}",
                        Recht.GAST,
                        ctx -> Formulier.probeer(ctx, f -> binnen(ctx, f), this::vraagCode)),
                doe("/gast/verzoek/aanneming", (wie, f) -> overdrachten.aannemen(wie, wie.id())),
                doe("/gast/verzoek/weigering", (wie, f) -> {
                    var reden = f.tekst("reden", "Schrijf op waarom u dit niet kunt doen", LANGST);
                    f.weiger();
                    overdrachten.weigeren(wie, wie.id(), reden);
                }),
                doe("/gast/verzoek/wedervraag", (wie, f) -> {
                    var tekst = f.tekst("wedervraag", "Schrijf op wat u nog wilt weten", LANGST);
                    f.weiger();
                    overdrachten.vraagInformatie(wie, wie.id(), tekst);
                }),
                doe("/gast/verzoek/antwoord", (wie, f) -> {
                    var tekst = f.tekst("antwoord", "Schrijf het antwoord op", LANGST);
                    var bron = f.waarde("bron").strip();
                    f.weiger();
                    overdrachten.beantwoorden(wie, wie.id(), Antwoord.van(tekst, bron));
                }),
                Route.post("/gast/verzoek/einde", Recht.GAST, this::einde));
    }

    /// One thing a guest does; the guest's id is that of the Overdracht. When it is over, the page says why.
    private Route doe(String pad, BiConsumer<Medewerker, Formulier> wat) {
        return Route.post(
                pad,
                Recht.GAST,
                ctx -> Formulier.verwerk(
                        ctx,
                        f -> {
                            var uitnodiging = uitnodiging(ctx);
                            if (dossier.beeld(uitnodiging).einde() == null) {
                                wat.accept(dossier.medewerker(uitnodiging), f);
                            }
                            return VERZOEK;
                        },
                        this::toon));
    }

    private void vraagCode(Context ctx) {
        var woord = ctx.pathParam("token");
        boolean werkt = links.bestaat(woord);
        if (!werkt) {
            ctx.status(404);
        }
        ctx.header("Referrer-Policy", "no-referrer");
        Pagina.toon(ctx, "nl/poort/web/gast/code.jte", new Codemodel(werkt ? "/gast/" + woord : null));
    }

    private String binnen(Context ctx, Formulier f) {
        var code = f.tekst("code", "Vul de code in die u apart kreeg", 40);
        f.weiger();
        var uitnodiging = links.binnen(ctx, ctx.pathParam("token"), code);
        bezoeken.begin(ctx, Soort.GAST, uitnodiging.id());
        return advies.test(uitnodiging.overdracht()) ? ADVIES : VERZOEK;
    }

    private Uitnodiging uitnodiging(Context ctx) {
        return bezoeken.onderwerp(ctx, Soort.GAST)
                .flatMap(links::find)
                .filter(u -> !advies.test(u.overdracht()))
                .orElseThrow(() -> new Weigering(
                        "link-voorbij", "Deze link werkt niet meer. Vraag de vrager om een nieuwe link."));
    }

    private void toon(Context ctx) {
        var uitnodiging = bezoeken.onderwerp(ctx, Soort.GAST).flatMap(links::find);
        if (uitnodiging.isEmpty()) {
            ctx.status(404);
            Pagina.toon(ctx, "nl/poort/web/gast/code.jte", new Codemodel(null));
            return;
        }
        if (advies.test(uitnodiging.get().overdracht())) {
            Pagina.naar(ctx, ADVIES);
            return;
        }
        ctx.header("Cache-Control", "no-store");
        Pagina.toon(ctx, "nl/poort/web/gast/verzoek.jte", dossier.beeld(uitnodiging.get()));
    }

    private void einde(Context ctx) {
        bezoeken.einde(ctx, Soort.GAST);
        Pagina.naar(ctx, "/");
    }
}
