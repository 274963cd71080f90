package nl.poort.web.loket;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.omgeving.Werkzaamheden;
import nl.poort.registers.omgeving.Werkzaamheid;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// *Vergunningcheck*: what do you want to do, and where? Then the questions begin.
public final class CheckPagina {
    private static final int MEESTE = 12;
    private static final String PLEK = "/vergunningcheck/plek";

    private final Db db;
    private final Vergunningchecks checks;
    private final Werkzaamheden werkzaamheden;
    private final Checkbezoek bezoek;
    private final Plekkiezer plekken;

    /// @param keuzes what was found, or chosen before
    /// @param gezocht empty when nothing was typed
    /// @param gekozen how many were chosen before
    /// @param lopend the code of the check this browser is busy with; null when there is none
    public record Model(String gezocht, List<Keuze> keuzes, int gekozen, int meer, String lopend) {}

    /// @param werken what was chosen: code and name
    public record Plekmodel(List<Keuze> werken, Plekkiezer.Beeld plek) {
        public String titel() {
            return String.join(", ", werken.stream().map(Keuze::tekst).toList());
        }
    }

    CheckPagina(Db db, Vergunningchecks checks, Werkzaamheden werkzaamheden, Checkbezoek bezoek, Plekkiezer plekken) {
        this.db = db;
        this.checks = checks;
        this.werkzaamheden = werkzaamheden;
        this.bezoek = bezoek;
        this.plekken = plekken;
    }

    List<Route> routes() {
        return List.of(
                Route.get(Checkbezoek.BEGIN, Recht.OPENBAAR, this::toon),
                Route.post(
                        Checkbezoek.BEGIN + "/verder",
                        Recht.OPENBAAR,
                        ctx -> Formulier.probeer(ctx, f -> bezoek.verder(ctx, f), this::toon)),
                Route.get(PLEK, Recht.OPENBAAR, this::plek),
                Route.post(PLEK, Recht.OPENBAAR, this::begin),
                Route.post(Checkbezoek.BEGIN + "/einde", Recht.OPENBAAR, this::einde));
    }

    /// What was chosen stays ticked while somebody searches on.
    private void toon(Context ctx) {
        var f = Formulier.van(ctx);
        var gezocht = f.waarde("zoek").strip();
        var gekozen = f.alle("werk").stream()
                .flatMap(c -> werkzaamheden.find(c).stream())
                .toList();
        var gevonden = werkzaamheden.zoek(gezocht);
        var samen = new LinkedHashSet<Werkzaamheid>(gekozen);
        gevonden.stream().limit(MEESTE).forEach(samen::add);
        f.vul("werk", gekozen.stream().map(Werkzaamheid::code).toList());
        if (gevonden.size() == 1 && gekozen.isEmpty()) {
            f.vul("werk", gevonden.getFirst().code());
        }
        if (!f.waarde("geen").isEmpty() && gekozen.isEmpty()) {
            f.fout("werk", "Kies wat u wilt doen");
        }
        var model = new Model(
                gezocht,
                samen.stream().map(CheckPagina::keuze).toList(),
                gekozen.size(),
                Math.max(0, gevonden.size() - MEESTE),
                bezoek.check(ctx).map(c -> c.code()).orElse(null));
        Pagina.toon(ctx, "nl/poort/web/loket/check.jte", model);
    }

    private static Keuze keuze(Werkzaamheid w) {
        return new Keuze(w.code(), w.naam(), w.uitleg().isBlank() ? null : w.uitleg());
    }

    private void plek(Context ctx) {
        var werken = werken(Formulier.van(ctx));
        if (werken.isEmpty()) {
            var gezocht = URLEncoder.encode(Formulier.van(ctx).waarde("zoek"), StandardCharsets.UTF_8);
            Pagina.naar(ctx, Checkbezoek.BEGIN + "?geen=1&zoek=" + gezocht);
            return;
        }
        Pagina.toon(ctx, "nl/poort/web/loket/checkplek.jte", new Plekmodel(werken, plekken.beeld(ctx)));
    }

    private List<Keuze> werken(Formulier f) {
        return f.alle("werk").stream()
                .distinct()
                .limit(10)
                .flatMap(c -> werkzaamheden.find(c).stream())
                .map(w -> new Keuze(w.code(), w.naam()))
                .toList();
    }

    private void begin(Context ctx) throws Exception {
        try {
            new Drempel(db).tel(List.of(Regel.bron(ctx, "vergunningcheck beginnen", 60, Duration.ofMinutes(2))));
        } catch (Weigering teVaak) {
            Formulier.probeer(
                    ctx,
                    f -> {
                        throw teVaak;
                    },
                    this::plek);
            return;
        }
        Formulier.verwerk(ctx, f -> maak(ctx, f), this::plek);
        if (ctx.statusCode() == 303) {
            bezoek.bevestig(ctx);
        }
    }

    private String maak(Context ctx, Formulier f) {
        var plek = plekken.lees(f);
        f.weiger();
        var check = checks.begin(f.alle("werk"), plek);
        bezoek.begin(f, check);
        return Checkbezoek.waar(check);
    }

    private void einde(Context ctx) {
        bezoek.einde(ctx);
        Pagina.naar(ctx, Checkbezoek.BEGIN);
    }
}
