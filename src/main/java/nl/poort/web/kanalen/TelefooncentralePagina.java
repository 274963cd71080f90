package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.contact.kanalen.Telefooncentrale;
import nl.poort.contact.kanalen.Telefooncentrales;
import nl.poort.contact.kanalen.Toestel;
import nl.poort.contact.kanalen.Toestellen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Connect a telephone exchange, and say who sits at which extension.
public final class TelefooncentralePagina {
    private static final String PAD = "/beheer/telefonie";
    private static final String NIEUW = "poort.centrale.nieuw";

    private final Telefooncentrales centrales;
    private final Toestellen toestellen;
    private final Medewerkers medewerkers;
    private final URI publicUrl;

    /// @param nieuw the address with the secret, shown once; null when nothing was just made
    public record Model(
            String nieuw,
            List<Telefooncentrale> centrales,
            List<Toestel> toestellen,
            Map<UUID, String> namen,
            List<Keuze> mensen) {}

    public TelefooncentralePagina(
            Telefooncentrales centrales, Toestellen toestellen, Medewerkers medewerkers, URI publicUrl) {
        this.centrales = centrales;
        this.toestellen = toestellen;
        this.medewerkers = medewerkers;
        this.publicUrl = publicUrl;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, this::maak),
                Route.post(PAD + "/{centrale}/geheim", Recht.BEHEER, ctx -> {
                    toonAdres(ctx, centrales.nieuwGeheim(Sessie.medewerker(ctx), centrale(ctx)));
                    toon(ctx);
                }),
                Route.post(
                        PAD + "/{centrale}",
                        Recht.BEHEER,
                        ctx -> Formulier.probeer(ctx, f -> wijzig(ctx, f), this::toon)),
                Route.post(
                        PAD + "/toestellen",
                        Recht.BEHEER,
                        ctx -> Formulier.probeer(ctx, f -> wijsToe(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var actor = wie.actor("telefonie beheren");
        var mensen = medewerkers.list(actor, wie.organisatie());
        Formulier.van(ctx).vul("naam", "").vul("toestel", "");
        Pagina.toon(
                ctx,
                "nl/poort/web/kanalen/centrales.jte",
                new Model(
                        ctx.attribute(NIEUW),
                        centrales.list(actor, wie.organisatie()),
                        toestellen.list(wie),
                        mensen.stream().collect(Collectors.toMap(Medewerker::id, Medewerker::naam)),
                        mensen.stream()
                                .filter(m -> m.mag(Recht.VRAAG_BEHANDELEN))
                                .map(m -> new Keuze(m.id().toString(), m.naam()))
                                .toList()));
    }

    /// Shows the address in the answer itself: it must not be kept anywhere in between.
    private void maak(Context ctx) throws Exception {
        Formulier.verwerk(
                ctx,
                f -> {
                    var naam = f.tekst("naam", "Geef de telefooncentrale een naam", 80);
                    f.weiger();
                    toonAdres(ctx, centrales.maak(Sessie.medewerker(ctx), naam));
                    return PAD;
                },
                this::toon);
        if (ctx.attribute(NIEUW) != null) {
            ctx.removeHeader("Location");
            ctx.status(200);
            toon(ctx);
        }
    }

    private void toonAdres(Context ctx, Telefooncentrales.Nieuw nieuw) {
        var pad = TelefoonWebhook.PAD + nieuw.centrale().id() + "/" + nieuw.geheim();
        ctx.attribute(NIEUW, publicUrl.resolve(pad).toString());
    }

    private String wijzig(Context ctx, Formulier f) {
        var kort = f.getal("kort", 0, 120, "Vul een aantal seconden in van 0 tot 120");
        var naam = f.tekst("naam", "Geef de telefooncentrale een naam", 80);
        f.weiger();
        var c = centrales.wijzig(Sessie.medewerker(ctx), centrale(ctx), naam, kort, f.aan("aan"));
        Pagina.zeg(
                ctx,
                c.aan()
                        ? "De telefooncentrale is bewaard."
                        : "De telefooncentrale staat uit. Poort luistert er niet meer naar.");
        return PAD;
    }

    private String wijsToe(Context ctx, Formulier f) {
        var wie = f.id("medewerker", "Kies een medewerker");
        var toestel = f.tekstOfNiets("toestel");
        f.weiger();
        if (toestel == null) {
            toestellen.maakLeeg(Sessie.medewerker(ctx), wie);
            Pagina.zeg(ctx, "Deze medewerker zit niet meer op een toestel.");
        } else {
            toestellen.wijsToe(Sessie.medewerker(ctx), wie, toestel);
            Pagina.zeg(ctx, "Het toestel is toegewezen.");
        }
        return PAD;
    }

    private static UUID centrale(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("centrale"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze telefooncentrale");
        }
    }
}
