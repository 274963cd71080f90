package nl.poort.web.regels;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.loket.regels.Regelversie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// From a model to a version: what was found, what is other, who would get another answer, and the step itself.
public final class PubliceerPagina {
    private final Regelwerk werk;

    /// @param versies those that were made of it before, newest first
    public record Model(Modelblad blad, List<Regelversie> versies, Voorproef proef) {}

    public PubliceerPagina(Regelwerk werk) {
        this.werk = werk;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(Regelpad.MODEL + "/publiceren", Recht.BEHEER, this::toon),
                Route.post(
                        Regelpad.MODEL + "/versies",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var wie = Regelpad.wie(ctx);
        var blad = Modelblad.lees(ctx, werk);
        var boek = blad.model().boek() == null
                ? null
                : werk.bestanden().get(wie, blad.model().boek());
        var versies = boek == null ? List.<Regelversie>of() : werk.bestanden().versies(wie, boek.id());
        var proef = Voorproef.van(werk, wie, boek, 0, blad.uitslag().regels());
        Pagina.toon(ctx, "nl/poort/web/regels/publiceren.jte", new Model(blad, versies, proef));
    }

    private String maak(Context ctx, Formulier f) {
        int stap = Regelpad.stap(f);
        f.weiger();
        var versie = werk.modellen().versieMaken(Regelpad.wie(ctx), Regelpad.model(ctx), stap);
        Pagina.zeg(ctx, "Versie " + versie.versie() + " staat klaar. Kies hieronder vanaf welke dag zij geldt.");
        return Regelpad.versie(versie.bestand(), versie.versie());
    }
}
