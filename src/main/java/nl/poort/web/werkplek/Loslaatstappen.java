package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Letting go of what is ticked in the work list, and taking it back.
public final class Loslaatstappen {
    private static final String PAD = "/werkplek/loslating";

    private final Deuren deuren;
    private final WerklijstPagina lijst;

    public Loslaatstappen(Deuren deuren, WerklijstPagina lijst) {
        this.deuren = deuren;
        this.lijst = lijst;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(
                        PAD, Recht.VRAAG_BEHANDELEN, ctx -> Formulier.verwerk(ctx, f -> laatLos(ctx, f), lijst::toon)),
                Route.post(
                        PAD + "/herroeping",
                        Recht.VRAAG_BEHANDELEN,
                        ctx -> Formulier.verwerk(ctx, f -> herroep(ctx, f), lijst::toon)));
    }

    private String laatLos(Context ctx, Formulier f) {
        var reden = f.tekst("reden", "Schrijf op waarom u dit loslaat, dan weet uw collega hoe het verder kan", 1_000);
        var gekozen = WerklijstPagina.gekozen(f);
        deuren.keten().loslatingen().loslaten(Sessie.medewerker(ctx), Set.copyOf(gekozen), reden);
        Pagina.zeg(
                ctx,
                (gekozen.size() == 1 ? "1 vraag wacht" : gekozen.size() + " vragen wachten")
                        + " nu op een collega. U kunt dit nog ongedaan maken.");
        return "/werkplek";
    }

    private String herroep(Context ctx, Formulier f) {
        var id = f.id("loslating", "Er is niets om ongedaan te maken");
        f.weiger();
        int terug = deuren.keten().loslatingen().ongedaanMaken(Sessie.medewerker(ctx), id);
        Pagina.zeg(
                ctx,
                terug == 0
                        ? "Een collega heeft het al aangenomen."
                        : terug == 1 ? "1 vraag is weer van u." : terug + " vragen zijn weer van u.");
        return "/werkplek";
    }
}
