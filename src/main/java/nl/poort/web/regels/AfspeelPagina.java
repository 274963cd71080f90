package nl.poort.web.regels;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.poort.loket.regels.Proefgeval;
import nl.poort.loket.regels.Reden;
import nl.poort.loket.regels.Regels;
import nl.poort.loket.regels.Regelsoort;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.regels.Stand;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Plays rules as a citizen meets them, and says why: a model, or a version. The answers stand in the address, until
/// the author keeps them as a test.
public final class AfspeelPagina {
    private final Regelwerk werk;

    /// @param terug the address with the answers before this one
    public record Gegeven(String vraag, String antwoord, String terug) {}

    /// @param veld its name in the form
    public record Vraag(Regelvraag vraag, String veld, List<Keuze> keuzes) {}

    /// What is played.
    ///
    /// @param model the id of a model; null for a version
    public record Wat(String naam, String pad, String model) {}

    /// @param verborgen name and value of what was answered before
    /// @param vraag null when the outcome is known
    /// @param fouten why it cannot be played
    public record Model(
            Wat wat,
            List<Gegeven> gegeven,
            List<Keuze> verborgen,
            Vraag vraag,
            List<String> uitkomst,
            List<Reden> redenen,
            List<Proefgeval.Uitslag> proeven,
            List<String> fouten) {}

    public AfspeelPagina(Regelwerk werk) {
        this.werk = werk;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        Regelpad.VERSIE + "/afspelen", Recht.BEHEER, ctx -> toon(ctx, versie(ctx), versieregels(ctx))),
                Route.get(Regelpad.MODEL + "/afspelen", Recht.BEHEER, this::toonModel),
                Route.post(
                        Regelpad.MODEL + "/proefgevallen",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f), this::toonModel)));
    }

    private Wat versie(Context ctx) {
        var boek = werk.bestanden().get(Regelpad.wie(ctx), Regelpad.id(ctx, "Dit regelbestand"));
        var naam = boek.naam().isBlank() ? "Zonder naam" : boek.naam();
        return new Wat(naam, Regelpad.versie(boek.id(), Regelpad.nummer(ctx)), null);
    }

    private Regels versieregels(Context ctx) {
        return werk.bestanden().regels(Regelpad.wie(ctx), Regelpad.id(ctx, "Dit regelbestand"), Regelpad.nummer(ctx));
    }

    private void toonModel(Context ctx) {
        var blad = Modelblad.lees(ctx, werk);
        var wat = new Wat(blad.model().naam(), blad.pad(), blad.model().id().toString());
        if (blad.uitslag().werkt()) {
            toon(ctx, wat, blad.uitslag().regels());
            return;
        }
        Pagina.toon(
                ctx,
                "nl/poort/web/regels/afspelen.jte",
                new Model(wat, List.of(), List.of(), null, List.of(), List.of(), List.of(), blad.fouten()));
    }

    private void toon(Context ctx, Wat wat, Regels regels) {
        var stand = regels.begin();
        var gegeven = new ArrayList<Gegeven>();
        var verborgen = new ArrayList<Keuze>();
        var vraag = stand.volgende();
        while (vraag.isPresent() && isBeantwoord(ctx, stand, vraag.get())) {
            var veld = veld(stand, vraag.get());
            gegeven.add(new Gegeven(
                    vraag.get().tekst(),
                    Afspeelwoorden.tekst(stand.antwoorden().get(vraag.get().id())),
                    wat.pad() + "/afspelen?" + adres(verborgen)));
            ctx.queryParams(veld).forEach(w -> verborgen.add(new Keuze(veld, w)));
            vraag = stand.volgende();
        }
        var model = new Model(
                wat,
                List.copyOf(gegeven),
                List.copyOf(verborgen),
                vraag.map(v -> new Vraag(v, veld(stand, v), Afspeelwoorden.keuzes(v)))
                        .orElse(null),
                Afspeelwoorden.woorden(stand.uitkomst(), regels.bestand().soort()),
                stand.redenen(),
                wat.model() == null ? List.of() : werk.proefgevallen().speel(Regelpad.wie(ctx), regels),
                List.of());
        Pagina.toon(ctx, "nl/poort/web/regels/afspelen.jte", model);
    }

    /// Keeps the answers as they stand in the form, or takes kept ones away.
    private String bewaar(Context ctx, Formulier f) {
        var terug = Regelpad.model(Regelpad.model(ctx)) + "/afspelen";
        var weg = f.idOfNiets("weg");
        if (weg != null) {
            werk.proefgevallen().verwijderen(Regelpad.wie(ctx), weg);
            Pagina.zeg(ctx, "De bewaarde antwoorden zijn weg.");
            return terug;
        }
        var naam = f.tekst("naam", "Geef deze antwoorden een naam", 200);
        f.weiger();
        var blad = Modelblad.lees(ctx, werk);
        if (!blad.uitslag().werkt()) {
            throw new Weigering("werkt-niet", String.join(" ", blad.fouten()));
        }
        var stand = blad.uitslag().regels().begin();
        for (var vraag = stand.volgende(); vraag.isPresent(); vraag = stand.volgende()) {
            var waarden = f.alle(veld(stand, vraag.get()));
            if (waarden.isEmpty() && !ctx.formParamMap().containsKey(veld(stand, vraag.get()))) {
                throw new Weigering("niet-af", "Geef eerst alle antwoorden");
            }
            stand.antwoord(vraag.get().id(), antwoord(vraag.get(), waarden));
        }
        werk.proefgevallen().bewaren(Regelpad.wie(ctx), blad.uitslag().regels(), naam, stand);
        Pagina.zeg(ctx, "De antwoorden zijn bewaard. Poort speelt ze bij elke wijziging na.");
        return terug;
    }

    private static Object antwoord(Regelvraag vraag, List<String> waarden) {
        if (waarden.isEmpty()) {
            return null;
        }
        return vraag.soort() == Vraagsoort.MEERKEUZE ? waarden : waarden.getFirst();
    }

    private static String veld(Stand stand, Regelvraag vraag) {
        return "v" + stand.regels().nummer(vraag.id());
    }

    private static String adres(List<Keuze> verborgen) {
        return verborgen.stream()
                .map(k -> k.waarde() + "=" + URLEncoder.encode(k.tekst(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// An empty answer is one only where a form may be left empty.
    private static boolean isBeantwoord(Context ctx, Stand stand, Regelvraag vraag) {
        var veld = veld(stand, vraag);
        var waarden = ctx.queryParams(veld);
        boolean magLeeg = stand.regels().bestand().soort() == Regelsoort.INDIENINGSVEREISTEN;
        boolean verstuurd =
                ctx.queryParam("vraag") != null && ctx.queryParam("vraag").equals(veld);
        boolean leeg = waarden.stream().allMatch(String::isBlank);
        if (leeg && !(magLeeg && (verstuurd || !waarden.isEmpty()))) {
            if (verstuurd) {
                Formulier.van(ctx).fout(veld, "Geef een antwoord");
            }
            return false;
        }
        try {
            Object antwoord =
                    vraag.soort() == Vraagsoort.MEERKEUZE ? waarden : waarden.isEmpty() ? "" : waarden.getFirst();
            stand.antwoord(vraag.id(), leeg ? null : antwoord);
            return true;
        } catch (Weigering w) {
            Formulier.van(ctx).fout(veld, w.getMessage());
            return false;
        }
    }
}
