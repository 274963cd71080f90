package nl.poort.web.redactie;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.contact.kennis.Kennismelding;
import nl.poort.contact.kennis.Paginacijfers;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// What colleagues tell the editor, and what the website is used for.
public final class MeldingenPagina {
    private static final String PAD = "/beheer/meldingen";

    private final Redactie.Werk werk;

    public record Meldingen(List<Kennismelding> meldingen) {}

    public record Bezoek(List<Paginacijfers> zonder, List<Paginacijfers> cijfers) {}

    MeldingenPagina(Redactie.Werk werk) {
        this.werk = werk;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KENNIS_BEHEREN, this::toon),
                Route.post(
                        PAD + "/{id}/afhandeling",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> handelAf(ctx, f), this::toon)),
                Route.post(
                        PAD + "/{id}/artikel",
                        Recht.KENNIS_BEHEREN,
                        ctx -> Formulier.verwerk(ctx, f -> maakArtikel(ctx), this::toon)),
                Route.get("/beheer/bezoek", Recht.KENNIS_BEHEREN, this::bezoek));
    }

    private void toon(Context ctx) {
        Pagina.toon(
                ctx,
                "nl/poort/web/redactie/meldingen.jte",
                new Meldingen(werk.meldingen().open(Sessie.medewerker(ctx))));
    }

    private String handelAf(Context ctx, Formulier f) {
        werk.meldingen().afhandelen(Sessie.medewerker(ctx), Redactie.id(ctx), f.waarde("uitkomst"));
        Pagina.zeg(ctx, "Afgehandeld. Uw collega leest wat u hebt gedaan.");
        return PAD;
    }

    private String maakArtikel(Context ctx) {
        var artikel = werk.meldingen().artikelMaken(Sessie.medewerker(ctx), Redactie.id(ctx));
        Pagina.zeg(ctx, artikel.nummer() + " is een concept met de woorden van de klant. Schrijf nu het antwoord.");
        return "/beheer/kennis/" + artikel.id() + "/wijziging";
    }

    private void bezoek(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        Pagina.toon(
                ctx,
                "nl/poort/web/redactie/bezoek.jte",
                new Bezoek(werk.bezoeken().zonderBezoek(wie), werk.bezoeken().cijfers(wie)));
    }
}
