package nl.poort.web.loket;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.loket.aanvraag.Concept;
import nl.poort.loket.aanvraag.Volledigheid;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The seven steps of a concept: how far each is, when it was last worked on, what is missing, and what changed.
public final class AanvraagstappenPagina {
    static final String EEN = "/aanvraag/{id}";

    private final Aanvraagdeuren deuren;
    private final Aanvraagbezoek bezoek;

    public record Model(Concept concept, Volledigheid volledigheid, String kenmerk, String code) {}

    AanvraagstappenPagina(Aanvraagdeuren deuren, Aanvraagbezoek bezoek) {
        this.deuren = deuren;
        this.bezoek = bezoek;
    }

    List<Route> routes() {
        return List.of(
                Route.get(EEN, Recht.OPENBAAR, this::toon).metPersoonsgegevens(),
                Route.post(EEN + "/regels", Recht.OPENBAAR, ctx -> Formulier.verwerk(ctx, f -> volg(ctx), this::toon)),
                Route.post(
                        EEN + "/verwijdering",
                        Recht.OPENBAAR,
                        ctx -> Formulier.verwerk(ctx, f -> verwijder(ctx), this::toon)));
    }

    private void toon(Context ctx) throws Exception {
        bezoek.met(ctx, (project, verzoek) -> {
            var loket = deuren.loket();
            var concept = loket.concepten().find(project, verzoek);
            if (concept.isEmpty()) {
                loket.indieningen().get(project, verzoek);
                Pagina.naar(ctx, "/aanvraag/" + verzoek + "/ingediend");
                return;
            }
            var p = loket.projecten().get(project);
            Pagina.toon(
                    ctx,
                    "nl/poort/web/loket/aanvraagstappen.jte",
                    new Model(
                            concept.get(),
                            loket.concepten().volledigheid(concept.get()),
                            p.kenmerk(),
                            deuren.code().apply(p.kenmerk())));
        });
    }

    private String volg(Context ctx) {
        UUID project = bezoek.eis(ctx);
        var verzoek = Aanvraagbezoek.verzoek(ctx);
        deuren.loket().concepten().volgNieuweRegels(project, verzoek);
        Pagina.zeg(ctx, "De nieuwe vragen staan klaar bij stap 4. Uw andere antwoorden zijn bewaard.");
        return "/aanvraag/" + verzoek;
    }

    private String verwijder(Context ctx) {
        deuren.loket().concepten().verwijder(bezoek.eis(ctx), Aanvraagbezoek.verzoek(ctx));
        Pagina.zeg(ctx, "Het concept is verwijderd. Er is niets ingediend.");
        return Aanvraagbezoek.PROJECT;
    }
}
