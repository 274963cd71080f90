package nl.poort.web.samenwerking;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Bezoeken;
import nl.poort.web.Bezoeken.Soort;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// A partner without Poort gives its advice, by a link and a code: the same page as a colleague of a partner has.
public final class GastadviesPagina {
    private static final String PAD = "/gast/verzoek/advies";

    private final Samenwerkdeuren deuren;
    private final Bezoeken bezoeken;
    private final Adviesscherm scherm;

    public GastadviesPagina(Samenwerkdeuren deuren, Bezoeken bezoeken) {
        this.deuren = deuren;
        this.bezoeken = bezoeken;
        this.scherm = new Adviesscherm(deuren, new Adviesscherm.Adres() {
            @Override
            public Adviesscherm.Bezoek van(Context ctx) {
                return bezoek(ctx);
            }

            @Override
            public String pad(UUID verzoek) {
                return PAD;
            }
        });
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.GAST, this::toon).metPersoonsgegevens(),
                Route.get(PAD + "/documenten/{document}", Recht.GAST, scherm::haal)
                        .metPersoonsgegevens(),
                Route.post(
                        PAD + "/aanneming",
                        Recht.GAST,
                        ctx -> Formulier.verwerk(ctx, f -> scherm.neemAan(ctx, f), this::toon)),
                Route.post(
                        PAD + "/weigering",
                        Recht.GAST,
                        ctx -> Formulier.verwerk(ctx, f -> scherm.weiger(ctx, f), this::toon)),
                Route.post(PAD + "/antwoord", Recht.GAST, ctx -> scherm.adviseer(ctx, this::toon)),
                Route.post(
                        PAD + "/documenten/{document}/versie", Recht.GAST, ctx -> scherm.geefVersie(ctx, this::toon)));
    }

    /// The guest sees the one request of the link, and nothing when it is over.
    private Adviesscherm.Bezoek bezoek(Context ctx) {
        var verzoek = bezoeken.onderwerp(ctx, Soort.GAST)
                .flatMap(deuren.vrager().links()::onderwerp)
                .flatMap(deuren.gever().inzage()::gast);
        return verzoek.map(g -> new Adviesscherm.Bezoek(g, g.id()))
                .orElseThrow(() -> new Weigering(
                        "link-voorbij", "Deze link werkt niet meer. Vraag de vrager om een nieuwe link."));
    }

    private void toon(Context ctx) {
        try {
            scherm.toon(ctx, true);
        } catch (Weigering w) {
            if (!w.code().equals("link-voorbij")) {
                throw w;
            }
            ctx.status(404);
            Pagina.toon(ctx, "nl/poort/web/samenwerking/voorbij.jte", w.getMessage());
        }
    }
}
