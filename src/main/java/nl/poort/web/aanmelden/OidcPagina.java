package nl.poort.web.aanmelden;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.List;
import nl.poort.registers.organisatie.Accounts;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Paden;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Logging in through the identity provider of the organisation.
public final class OidcPagina {
    private static final String TERUG = "oidc-terug";

    private final Accounts accounts;
    private final OidcIngang ingang;

    /// @param publiekeUrl where the provider sends people back to: fixed, never from a header
    public OidcPagina(Accounts accounts, URI issuer, String clientId, String geheim, String publiekeUrl) {
        this.accounts = accounts;
        this.ingang = new OidcIngang(
                "oidc", new OidcIngang.Partner(issuer, clientId, geheim), publiekeUrl + "/aanmelden/oidc/terug");
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/aanmelden/oidc", Recht.OPENBAAR, this::heen),
                Route.get("/aanmelden/oidc/terug", Recht.OPENBAAR, this::terug));
    }

    private void heen(Context ctx) {
        var terug = Paden.eigen(Formulier.van(ctx).waarde("terug"));
        ctx.req().getSession(true).setAttribute(TERUG, terug);
        ctx.redirect(ingang.heen(ctx), HttpStatus.FOUND);
    }

    private void terug(Context ctx) {
        var medewerker = ingang.terug(ctx)
                .flatMap(p -> accounts.oidcAccount(p.getIssuer(), p.getSubject()))
                .orElseThrow(() -> new Weigering(
                        "aanmelden-mislukt", "Aanmelden via uw organisatie is niet gelukt. Probeer het opnieuw."));
        var sessie = ctx.req().getSession(false);
        var terug = sessie == null ? "/" : Paden.eigen((String) sessie.getAttribute(TERUG));
        Sessie.begin(ctx, medewerker);
        Pagina.naar(ctx, "/".equals(terug) ? Pagina.startpagina(ctx) : terug);
    }
}
