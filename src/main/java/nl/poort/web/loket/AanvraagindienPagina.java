package nl.poort.web.loket;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.loket.aanvraag.Concept;
import nl.poort.loket.aanvraag.Volledigheid;
import nl.poort.loket.aanvraag.Vragenlijst;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Step 7: check all answers, and file.
public final class AanvraagindienPagina {
    private static final String PAD = AanvraagstappenPagina.EEN + "/indienen";

    private final Aanvraagdeuren deuren;
    private final Aanvraagbezoek bezoek;

    public record Model(Concept concept, Volledigheid volledigheid, Map<String, Vragenlijst> vragen) {}

    AanvraagindienPagina(Aanvraagdeuren deuren, Aanvraagbezoek bezoek) {
        this.deuren = deuren;
        this.bezoek = bezoek;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.OPENBAAR, this::toon).metPersoonsgegevens(),
                Route.post(PAD, Recht.OPENBAAR, ctx -> Formulier.probeer(ctx, f -> dienIn(ctx, f), this::toon)));
    }

    private void toon(Context ctx) throws Exception {
        bezoek.met(ctx, (project, verzoek) -> {
            var c = deuren.loket().concepten().find(project, verzoek);
            if (c.isEmpty()) {
                Pagina.naar(ctx, "/aanvraag/" + verzoek);
                return;
            }
            Pagina.toon(
                    ctx,
                    "nl/poort/web/loket/aanvraagindienen.jte",
                    new Model(
                            c.get(),
                            deuren.loket().concepten().volledigheid(c.get()),
                            deuren.loket().concepten().vragen(c.get())));
        });
    }

    /// Filing twice is filing once: the door sees to it.
    private String dienIn(Context ctx, Formulier f) {
        UUID project = bezoek.eis(ctx);
        var verzoek = Aanvraagbezoek.verzoek(ctx);
        if (!f.aan("naarwaarheid")) {
            f.fout("naarwaarheid", "Zet een vinkje als u alles naar waarheid hebt ingevuld");
        }
        f.weiger();
        deuren.loket().indieningen().indienen(project, verzoek);
        return "/aanvraag/" + verzoek + "/ingediend";
    }
}
