package nl.poort.web.aanmelden;

import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.poort.registers.organisatie.Accounts;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Paden;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import org.pac4j.core.client.IndirectClient;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.exception.http.WithLocationAction;
import org.pac4j.jee.context.JEEContext;
import org.pac4j.oidc.client.OidcClient;
import org.pac4j.oidc.config.OidcConfiguration;
import org.pac4j.oidc.profile.OidcProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logging in through the identity provider of the organisation: OIDC with state, nonce and PKCE, all by pac4j.
public final class OidcPagina {
    private static final Logger LOG = LoggerFactory.getLogger(OidcPagina.class);
    private static final String TERUG = "oidc-terug";

    private final Accounts accounts;
    private final OidcClient client;
    private final OidcSessie sessies = new OidcSessie();

    /// @param publiekeUrl where the provider sends people back to: fixed, never from a header
    public OidcPagina(Accounts accounts, URI issuer, String clientId, String geheim, String publiekeUrl) {
        this.accounts = accounts;
        var configuratie = new OidcConfiguration();
        configuratie.setClientId(clientId);
        configuratie.setSecret(geheim);
        var adres = issuer.toString().replaceAll("/$", "");
        configuratie.setDiscoveryURI(adres + "/.well-known/openid-configuration");
        configuratie.setScope("openid");
        configuratie.setResponseType("code");
        configuratie.setUseNonce(true);
        configuratie.setWithState(true);
        configuratie.setPkceMethod(CodeChallengeMethod.S256);
        configuratie.setAllowUnsignedIdTokens(false);
        configuratie.setMaxClockSkew(60);
        this.client = new OidcClient(configuratie);
        client.setName("oidc");
        client.setCallbackUrl(publiekeUrl + "/aanmelden/oidc/terug");
        client.setCallbackUrlResolver(new org.pac4j.core.http.callback.NoParameterCallbackUrlResolver());
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/aanmelden/oidc", Recht.OPENBAAR, this::heen),
                Route.get("/aanmelden/oidc/terug", Recht.OPENBAAR, this::terug));
    }

    private void heen(Context ctx) {
        var terug = Paden.eigen(Formulier.van(ctx).waarde("terug"));
        ctx.req().getSession(true).setAttribute(TERUG, terug);
        var gesprek = gesprek(ctx);
        // pac4j would refuse a second try in the same browser
        sessies.set(gesprek.webContext(), client.getName() + IndirectClient.ATTEMPTED_AUTHENTICATION_SUFFIX, null);
        var actie = client.getRedirectionAction(gesprek).orElseThrow();
        ctx.redirect(((WithLocationAction) actie).getLocation(), HttpStatus.FOUND);
    }

    private void terug(Context ctx) {
        var medewerker = wie(ctx).orElseThrow(() -> new Weigering(
                "aanmelden-mislukt", "Aanmelden via uw organisatie is niet gelukt. Probeer het opnieuw."));
        var sessie = ctx.req().getSession(false);
        var terug = sessie == null ? "/" : Paden.eigen((String) sessie.getAttribute(TERUG));
        Sessie.begin(ctx, medewerker);
        Pagina.naar(ctx, "/".equals(terug) ? Pagina.startpagina(ctx) : terug);
    }

    /// Empty when anything in the answer is not exactly what was asked for, or when nobody here belongs to it.
    private Optional<Medewerker> wie(Context ctx) {
        if (ctx.req().getSession(false) == null) {
            return Optional.empty();
        }
        var gesprek = gesprek(ctx);
        try {
            return client.getCredentials(gesprek)
                    .flatMap(c -> client.validateCredentials(gesprek, c))
                    .flatMap(c -> client.getUserProfile(gesprek, c))
                    .flatMap(profiel -> profiel instanceof OidcProfile oidc
                            ? accounts.oidcAccount(oidc.getIssuer(), oidc.getSubject())
                            : Optional.empty());
        } catch (Weigering w) {
            throw w;
        } catch (RuntimeException e) {
            LOG.warn("oidc login refused: {}", e.toString());
            return Optional.empty();
        }
    }

    private CallContext gesprek(Context ctx) {
        return new CallContext(new JEEContext(ctx.req(), ctx.res()), sessies);
    }
}
