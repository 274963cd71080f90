package nl.poort.web.redactie;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.contact.kennis.Werkberichten;
import nl.poort.contact.kennis.Werknieuws;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// News and work instructions: place them, and see who has read them.
public final class WerknieuwsPagina {
    private static final String PAD = "/beheer/werknieuws";

    private final Werkberichten berichten;
    private final Redactie.Omgeving omgeving;

    public record Lijst(List<Werknieuws> nieuws, List<Keuze> teams) {}

    WerknieuwsPagina(Werkberichten berichten, Redactie.Omgeving omgeving) {
        this.berichten = berichten;
        this.omgeving = omgeving;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KENNIS_BEHEREN, this::toon),
                Route.post(PAD, Recht.KENNIS_BEHEREN, ctx -> Formulier.verwerk(ctx, f -> plaats(ctx, f), this::toon)),
                Route.get(PAD + "/{id}", Recht.KENNIS_BEHEREN, this::lezers),
                Route.post(
                        PAD + "/{id}/einde",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> beeindig(ctx), this::lezers)));
    }

    private void toon(Context ctx) {
        Formulier.van(ctx).vul("vanaf", omgeving.vandaag()).vul("soort", Werknieuws.Soort.NIEUWS);
        Pagina.toon(
                ctx,
                "nl/poort/web/redactie/werknieuws.jte",
                new Lijst(berichten.list(Sessie.medewerker(ctx)), omgeving.teams(ctx)));
    }

    private String plaats(Context ctx, Formulier f) {
        var soort = f.keuze("soort", Werknieuws.Soort.class, "Kies nieuws of werkinstructie");
        var vanaf = f.datum("vanaf", "Kies de eerste dag");
        var tot = f.datumOfNiets("tot");
        f.weiger();
        var teams = f.alle("teams").stream().map(UUID::fromString).collect(Collectors.toSet());
        var nieuws = berichten.plaatsen(
                Sessie.medewerker(ctx),
                new Werkberichten.Bericht(
                        soort, f.waarde("titel"), Redactie.schoon(f.waarde("tekst")), teams, vanaf, tot));
        Pagina.zeg(ctx, "Geplaatst. Hier ziet u wie het heeft gelezen.");
        return PAD + "/" + nieuws.id();
    }

    private void lezers(Context ctx) {
        Pagina.toon(
                ctx, "nl/poort/web/redactie/lezers.jte", berichten.leeslijst(Sessie.medewerker(ctx), Redactie.id(ctx)));
    }

    private String beeindig(Context ctx) {
        berichten.beeindigen(Sessie.medewerker(ctx), Redactie.id(ctx));
        Pagina.zeg(ctx, "Collega's zien dit bericht niet meer.");
        return PAD;
    }
}
