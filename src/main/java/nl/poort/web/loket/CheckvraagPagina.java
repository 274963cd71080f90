package nl.poort.web.loket;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.loket.vergunningcheck.Check;
import nl.poort.loket.vergunningcheck.Checkvraag;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// One question of the check on a page, the answers so far, and the conclusion.
public final class CheckvraagPagina {
    private static final String ANTWOORD = "/vergunningcheck/antwoord";

    private final Vergunningchecks checks;
    private final Checkbezoek bezoek;

    /// @param vraag the one that is asked, or that is changed
    /// @param vorige the address of the one before it; null when it is the first
    public record Model(Check check, Checkvraag vraag, List<Keuze> keuzes, String vorige, int nummer) {
        public boolean isMeer() {
            return vraag.vraag().soort() == Vraagsoort.MEERKEUZE;
        }

        public boolean isGetal() {
            return vraag.vraag().soort() == Vraagsoort.GETAL;
        }

        public boolean isDatum() {
            return vraag.vraag().soort() == Vraagsoort.DATUM;
        }
    }

    CheckvraagPagina(Vergunningchecks checks, Checkbezoek bezoek) {
        this.checks = checks;
        this.bezoek = bezoek;
    }

    List<Route> routes() {
        return List.of(
                Route.get(Checkbezoek.VRAAG, Recht.OPENBAAR, this::toon),
                Route.post(ANTWOORD, Recht.OPENBAAR, ctx -> Formulier.verwerk(ctx, f -> antwoord(ctx, f), this::toon)),
                Route.get(Checkbezoek.UITKOMST, Recht.OPENBAAR, this::uitkomst));
    }

    private void toon(Context ctx) {
        var check = bezoek.check(ctx);
        if (check.isEmpty()) {
            Pagina.naar(ctx, Checkbezoek.BEGIN);
            return;
        }
        var f = Formulier.van(ctx);
        var vraag = gevraagd(check.get(), f.waarde("vraag"));
        if (vraag.isEmpty()) {
            Pagina.naar(ctx, Checkbezoek.UITKOMST);
            return;
        }
        f.vul("antwoord", vraag.get().waarden());
        Pagina.toon(ctx, "nl/poort/web/loket/checkvraag.jte", model(check.get(), vraag.get()));
    }

    /// The one that was asked for by its name, else the next one.
    private static Optional<Checkvraag> gevraagd(Check check, String sleutel) {
        return sleutel.isEmpty() ? check.vraag() : check.vind(sleutel).or(check::vraag);
    }

    private static Model model(Check check, Checkvraag vraag) {
        var gegeven = check.gegeven().stream().filter(v -> !v.opgezocht()).toList();
        int plaats = gegeven.indexOf(vraag);
        var vorige = plaats < 0 ? gegeven.size() - 1 : plaats - 1;
        return new Model(
                check,
                vraag,
                Checktaal.keuzes(vraag.vraag()),
                vorige < 0 ? null : adres(gegeven.get(vorige)),
                vorige + 2);
    }

    static String adres(Checkvraag vraag) {
        return Checkbezoek.VRAAG + "?vraag=" + vraag.sleutel();
    }

    private String antwoord(Context ctx, Formulier f) {
        var check = bezoek.eis(ctx);
        var waarden = f.alle("antwoord");
        if (waarden.isEmpty()) {
            f.fout("antwoord", "Geef een antwoord. Weet u het niet? Kies: ik begrijp deze vraag niet.");
            f.weiger();
        }
        try {
            return Checkbezoek.waar(checks.antwoorden(check.id(), f.waarde("vraag"), waarden));
        } catch (Weigering w) {
            if (w.code().equals("vraag-vervallen")) {
                return Checkbezoek.waar(check);
            }
            f.fout("antwoord", zin(check, f.waarde("vraag"), w));
            f.weiger();
            throw w;
        }
    }

    /// Without the question itself, which stands above it already.
    private static String zin(Check check, String sleutel, Weigering w) {
        var vraag = check.vind(sleutel).map(v -> v.vraag().tekst()).orElse("");
        var kaal = w.getMessage().replace("Bij '" + vraag + "': ", "");
        return kaal.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kaal.substring(1);
    }

    private void uitkomst(Context ctx) {
        var check = bezoek.check(ctx);
        if (check.isEmpty()) {
            Pagina.naar(ctx, Checkbezoek.BEGIN);
        } else if (!check.get().isKlaar()) {
            Pagina.naar(ctx, Checkbezoek.VRAAG);
        } else {
            Pagina.toon(ctx, "nl/poort/web/loket/checkuitkomst.jte", check.get());
        }
    }
}
