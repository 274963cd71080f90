package nl.poort.web.loket;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.omgeving.Adresmelding;
import nl.poort.registers.omgeving.Adresmeldingen;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// For the desk: addresses that were not there, to find by the code somebody reads out, and to do something about.
public final class AdresmeldingPagina {
    private static final String PAD = "/adresmeldingen";

    private final Adresmeldingen meldingen;

    /// @param gevonden null when nothing was searched, or nothing was found
    public record Model(String gezocht, Adresmelding gevonden, List<Adresmelding> open) {}

    public AdresmeldingPagina(Adresmeldingen meldingen) {
        this.meldingen = meldingen;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.WERKPLEK, this::toon),
                Route.post(
                        PAD + "/{id}/afhandeling",
                        Recht.WERKPLEK,
                        ctx -> Formulier.verwerk(ctx, f -> handelAf(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var gezocht = Formulier.van(ctx).waarde("code").strip();
        Pagina.toon(
                ctx,
                "nl/poort/web/loket/adresmeldingen.jte",
                new Model(gezocht, meldingen.find(gezocht).orElse(null), meldingen.open(Sessie.medewerker(ctx))));
    }

    private String handelAf(Context ctx, Formulier f) {
        var uitkomst = f.tekst("uitkomst", "Schrijf op wat u hebt gedaan", 500);
        f.weiger();
        UUID id;
        try {
            id = UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Deze melding");
        }
        var melding = meldingen.handelAf(Sessie.medewerker(ctx), id, uitkomst);
        Pagina.zeg(ctx, "Melding " + melding.kenmerk() + " is afgehandeld");
        return PAD + "?code=" + melding.kenmerk();
    }
}
