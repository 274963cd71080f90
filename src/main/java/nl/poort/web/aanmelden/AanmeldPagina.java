package nl.poort.web.aanmelden;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.registers.organisatie.Accounts;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Paden;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The door for employees: name and password, a button for the identity provider, and in the demo one click each.
public final class AanmeldPagina {
    private final Accounts accounts;
    private final List<Demoaccount> demoaccounts;
    private final boolean oidc;

    /// A made-up person of the demo chain; empty outside the demo.
    ///
    /// @param wat what this person does in the chain, such as `KCC-medewerker, gemeente Voorbeeld`
    public record Demoaccount(String login, String wachtwoord, String naam, String wat) {}

    /// @param terug own path to go to afterwards
    /// @param nieuw nobody has an account yet: the page says how the first one is made
    public record Model(List<Demoaccount> demoaccounts, boolean oidc, String terug, boolean nieuw) {}

    /// @param demoaccounts only in the demo: they stand on the page with one click
    /// @param oidc whether an identity provider is set
    public AanmeldPagina(Accounts accounts, List<Demoaccount> demoaccounts, boolean oidc) {
        this.accounts = accounts;
        this.demoaccounts = List.copyOf(demoaccounts);
        this.oidc = oidc;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/aanmelden", Recht.OPENBAAR, this::toon),
                Route.post(
                        "/aanmelden", Recht.OPENBAAR, ctx -> Formulier.probeer(ctx, f -> meldAan(ctx, f), this::toon)),
                Route.post("/afmelden", Recht.OPENBAAR, this::meldAf));
    }

    private void toon(Context ctx) {
        if (Sessie.wie(ctx).isPresent()) {
            Pagina.naar(ctx, Pagina.startpagina(ctx));
            return;
        }
        var terug = Paden.eigen(Formulier.van(ctx).waarde("terug"));
        boolean nieuw = demoaccounts.isEmpty() && accounts.geenEnkel();
        Pagina.toon(ctx, "nl/poort/web/aanmelden/aanmelden.jte", new Model(demoaccounts, oidc, terug, nieuw));
    }

    private String meldAan(Context ctx, Formulier formulier) {
        var demo = formulier.waarde("demo");
        if (!demo.isEmpty()) {
            var account = demoaccounts.stream()
                    .filter(a -> a.login().equals(demo))
                    .findFirst()
                    .orElseThrow(() -> Weigering.onbekend("Dit demo-account"));
            return binnen(ctx, formulier, account.login(), account.wachtwoord());
        }
        var login = formulier.tekst("email", "Vul uw e-mailadres in", 254);
        var wachtwoord = formulier.waarde("wachtwoord");
        if (wachtwoord.isEmpty()) {
            formulier.fout("wachtwoord", "Vul uw wachtwoord in");
        }
        formulier.weiger();
        return binnen(ctx, formulier, login, wachtwoord);
    }

    private String binnen(Context ctx, Formulier formulier, String login, String wachtwoord) {
        var medewerker = accounts.meldAan(login, wachtwoord, ctx.req().getRemoteAddr());
        Sessie.begin(ctx, medewerker);
        var terug = Paden.eigen(formulier.waarde("terug"));
        return "/".equals(terug) ? Pagina.startpagina(ctx) : terug;
    }

    private void meldAf(Context ctx) {
        Sessie.einde(ctx);
        ctx.header("Clear-Site-Data", "\"cache\", \"storage\"");
        Pagina.naar(ctx, "/aanmelden");
    }
}
