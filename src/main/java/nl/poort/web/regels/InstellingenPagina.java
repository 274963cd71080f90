package nl.poort.web.regels;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.loket.regels.Modelbegin;
import nl.poort.loket.regels.Regelmodel;
import nl.poort.registers.omgeving.Activiteit;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The settings of a model: its name and activity, a copy under another name, what was changed, and away with it.
public final class InstellingenPagina {
    private static final int MEESTE = 30;

    private final Regelwerk werk;

    public record Model(
            Modelblad blad,
            String gezocht,
            List<Activiteit> activiteiten,
            String gekozen,
            List<Regelmodel.Stap> stappen) {}

    public InstellingenPagina(Regelwerk werk) {
        this.werk = werk;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(Regelpad.MODEL + "/instellingen", Recht.BEHEER, this::toon),
                Route.post(
                        Regelpad.MODEL + "/instellingen",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f), this::toon)),
                Route.post(
                        Regelpad.MODEL + "/kopieen",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> kopieer(ctx, f), this::toon)),
                Route.post(
                        Regelpad.MODEL + "/verwijdering",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> verwijder(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var blad = Modelblad.lees(ctx, werk);
        var urn = blad.model().activiteit();
        var gekozen = urn.isEmpty()
                ? "nog niet gekozen"
                : werk.activiteiten().find(urn).map(Activiteit::naam).orElse(urn);
        var gezocht = Formulier.van(ctx).waarde("zoek");
        var gevonden = gezocht.isBlank()
                ? List.<Activiteit>of()
                : werk.activiteiten().zoek(gezocht, null).stream().limit(MEESTE).toList();
        Formulier.van(ctx)
                .vul("naam", blad.model().naam())
                .vul("urn", urn)
                .vul("toestemming", Modelbegin.toestemming(blad.inhoud()));
        var stappen = werk.modellen().stappen(Regelpad.wie(ctx), blad.model().id());
        Pagina.toon(
                ctx,
                "nl/poort/web/regels/instellingen.jte",
                new Model(
                        blad,
                        gezocht,
                        gevonden,
                        gekozen,
                        stappen.stream().limit(MEESTE).toList()));
    }

    private String bewaar(Context ctx, Formulier f) {
        int stap = Regelpad.stap(f);
        var id = Regelpad.model(ctx);
        var soort = werk.modellen().get(Regelpad.wie(ctx), id).soort();
        var keuze = NieuwModelPagina.lees(f, soort);
        f.weiger();
        try {
            werk.modellen()
                    .bewerken(
                            Regelpad.wie(ctx),
                            id,
                            stap,
                            "Instellingen gewijzigd",
                            (m, ids) -> Modelbegin.wijzig(m, keuze));
        } catch (Weigering w) {
            throw NieuwModelPagina.bijUrn(w);
        }
        Pagina.zeg(ctx, "De instellingen zijn bewaard.");
        return Regelpad.model(id) + "/instellingen";
    }

    private String kopieer(Context ctx, Formulier f) {
        var naam = f.tekst("kopienaam", "Vul een naam in", 500);
        f.weiger();
        var kopie = werk.modellen().opslaanAls(Regelpad.wie(ctx), Regelpad.model(ctx), naam);
        Pagina.zeg(ctx, "Dit is de kopie.");
        return Regelpad.model(kopie.id());
    }

    private String verwijder(Context ctx, Formulier f) {
        if (!f.aan("zeker")) {
            f.fout("zeker", "Zet het vinkje als u het model wilt verwijderen");
        }
        f.weiger();
        werk.modellen().verwijderen(Regelpad.wie(ctx), Regelpad.model(ctx));
        Pagina.zeg(ctx, "Het model is verwijderd. De versies die ervan zijn gemaakt, blijven.");
        return Regelpad.LIJST;
    }
}
