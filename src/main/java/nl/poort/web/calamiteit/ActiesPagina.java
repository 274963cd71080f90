package nl.poort.web.calamiteit;

import static nl.poort.web.calamiteit.Calamiteitgegevens.id;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.keten.calamiteiten.Actie;
import nl.poort.keten.calamiteiten.Maatregelen;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// What a team in the chain must do for a calamity: its own open actions, and a way to say that one is done.
public final class ActiesPagina {
    private static final String HIER = "/calamiteit/acties";

    private final Maatregelen maatregelen;

    public record Lijst(List<Actie> acties) {}

    public ActiesPagina(Maatregelen maatregelen) {
        this.maatregelen = maatregelen;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        HIER,
                        Recht.WERKPLEK,
                        ctx -> Pagina.toon(
                                ctx,
                                "nl/poort/web/calamiteit/acties.jte",
                                new Lijst(maatregelen.openActies(Sessie.medewerker(ctx))))),
                Route.get(HIER + "/{actie}", Recht.WERKPLEK, this::toon),
                Route.post(
                        HIER + "/{actie}",
                        Recht.WERKPLEK,
                        ctx -> Formulier.verwerk(ctx, f -> rondAf(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        Pagina.toon(ctx, "nl/poort/web/calamiteit/eigenactie.jte", actie(ctx));
    }

    private Actie actie(Context ctx) {
        var gezocht = id(ctx, "actie");
        return maatregelen.openActies(Sessie.medewerker(ctx)).stream()
                .filter(a -> a.id().equals(gezocht))
                .findFirst()
                .orElseThrow(() -> new Weigering("niet-gevonden", "Deze actie is niet gevonden, of is al gereed"));
    }

    private String rondAf(Context ctx, Formulier f) {
        var a = actie(ctx);
        var resultaat = f.tekst("resultaat", "Schrijf kort op wat er is gedaan", 2000);
        f.weiger();
        maatregelen.actieAfronden(Sessie.medewerker(ctx), a.calamiteit(), a.id(), resultaat);
        return HIER;
    }
}
