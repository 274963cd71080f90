package nl.poort.web.regels;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;
import nl.poort.loket.regels.Optie;
import nl.poort.loket.regels.Regelbestand;
import nl.poort.loket.regels.Regelmodel;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.regels.Vraaginvoer;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.loket.regels.Vragenbewerking;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// One question of a model: what is asked, how it is answered, and what explains it.
public final class VraagPagina {
    private static final String PAD = Regelpad.MODEL + "/vraag/{vraag}";
    private static final String NIEUW = "nieuw";

    private final Regelwerk werk;

    /// @param vraag nothing for a new one
    public record Model(Regelmodel model, Regelvraag vraag, List<Keuze> groepen) {
        public String pad() {
            return Regelpad.model(model.id());
        }
    }

    public VraagPagina(Regelwerk werk) {
        this.werk = werk;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.post(PAD, Recht.BEHEER, ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f), this::toon)));
    }

    private static Regelvraag vraag(Context ctx, Regelbestand inhoud) {
        var id = ctx.pathParam("vraag");
        return id.equals(NIEUW)
                ? null
                : inhoud.vragen().stream()
                        .filter(v -> v.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Weigering.onbekend("Deze vraag"));
    }

    private void toon(Context ctx) {
        var wie = Regelpad.wie(ctx);
        var model = werk.modellen().get(wie, Regelpad.model(ctx));
        var inhoud = werk.modellen().inhoud(wie, model.id());
        var vraag = vraag(ctx, inhoud);
        vul(Formulier.van(ctx), inhoud, vraag, Regelpad.vraag(ctx, "groep"));
        var groepen = Vragenbewerking.groepen(inhoud).stream()
                .map(g -> new Keuze(g.id(), g.naam()))
                .toList();
        Pagina.toon(ctx, "nl/poort/web/regels/modelvraag.jte", new Model(model, vraag, groepen));
    }

    private static void vul(Formulier f, Regelbestand inhoud, Regelvraag v, String groep) {
        if (v == null) {
            f.vul("soort", Vraagsoort.JA_NEE).vul("inTabel", "ja").vul("groep", groep);
            return;
        }
        f.vul("tekst", v.tekst())
                .vul("soort", v.soort())
                .vul("groep", v.groep())
                .vul(
                        "opties",
                        v.opties().stream()
                                .map(o -> o.toelichting().isEmpty() ? o.tekst() : o.tekst() + " | " + o.toelichting())
                                .collect(Collectors.joining("\n")))
                .vul("uitleg", v.toelichting().tekst())
                .vul("lang", v.toelichting().lang())
                .vul("herbruikbaarId", v.herbruikbaarId())
                .vul("locatie", v.locatie())
                .vul(
                        "vast",
                        v.vast().waarde() == null
                                ? ""
                                : Afspeelwoorden.tekst(v.vast().waarde()))
                .vul("voorbehoud", v.vast().voorbehoud());
    }

    private String bewaar(Context ctx, Formulier f) {
        int stap = Regelpad.stap(f);
        var vraag = ctx.pathParam("vraag");
        var in = new Vraaginvoer(
                vraag.equals(NIEUW) ? "" : vraag,
                f.keuze("soort", Vraagsoort.class, "Kies hoe iemand antwoordt"),
                f.tekst("tekst", "Schrijf de vraag op", 500),
                f.waarde("groep"),
                f.waarde("opties").lines().map(VraagPagina::optie).toList(),
                new Vraaginvoer.Uitleg(f.waarde("uitleg"), f.waarde("lang"), f.waarde("voorbehoud")),
                f.waarde("herbruikbaarId"),
                f.waarde("locatie"),
                f.waarde("vast"),
                f.aan("inTabel"));
        f.weiger();
        var id = Regelpad.model(ctx);
        var wat = (in.id().isEmpty() ? "Vraag toegevoegd: " : "Vraag gewijzigd: ") + in.tekst();
        werk.modellen().bewerken(Regelpad.wie(ctx), id, stap, wat, (m, ids) -> Vragenbewerking.zet(m, in, ids));
        Pagina.zeg(ctx, in.id().isEmpty() ? "De vraag is toegevoegd." : "De vraag is gewijzigd.");
        return Regelpad.model(id);
    }

    /// What explains an answer stands behind a bar.
    private static Optie optie(String regel) {
        int streep = regel.indexOf(" | ");
        return streep < 0
                ? new Optie(regel.strip(), "")
                : new Optie(
                        regel.substring(0, streep).strip(),
                        regel.substring(streep + 3).strip());
    }
}
