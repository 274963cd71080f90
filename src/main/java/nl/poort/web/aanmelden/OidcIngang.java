package nl.poort.web.aanmelden;

import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import nl.poort.techniek.Weigering;
import org.pac4j.core.client.IndirectClient;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.exception.http.WithLocationAction;
import org.pac4j.jee.context.JEEContext;
import org.pac4j.oidc.client.OidcClient;
import org.pac4j.oidc.config.OidcConfiguration;
import org.pac4j.oidc.profile.OidcProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One way out to an identity provider and back: OIDC with state, nonce and PKCE, all by pac4j. Who may come in with it
/// is decided by whoever uses it.
public final class OidcIngang {
    private static final Logger LOG = LoggerFactory.getLogger(OidcIngang.class);

    private final OidcClient client;
    private final OidcSessie sessies = new OidcSessie();

    /// Which provider, and how we are known there.
    public record Partner(URI issuer, String client, String geheim) {}

    /// @param naam tells several of them apart in one browser
    /// @param terugUrl where the provider sends people back to: fixed, never from a header
    public OidcIngang(String naam, Partner partner, String terugUrl) {
        var configuratie = new OidcConfiguration();
        configuratie.setClientId(partner.client());
        configuratie.setSecret(partner.geheim());
        var adres = partner.issuer().toString().replaceAll("/$", "");
        configuratie.setDiscoveryURI(adres + "/.well-known/openid-configuration");
        configuratie.setScope("openid");
        configuratie.setResponseType("code");
        configuratie.setUseNonce(true);
        configuratie.setWithState(true);
        configuratie.setPkceMethod(CodeChallengeMethod.S256);
        configuratie.setAllowUnsignedIdTokens(false);
        configuratie.setMaxClockSkew(60);
        this.client = new OidcClient(configuratie);
        client.setName(naam);
        client.setCallbackUrl(terugUrl);
        client.setCallbackUrlResolver(new org.pac4j.core.http.callback.NoParameterCallbackUrlResolver());
    }

    /// Where the browser goes now to prove who somebody is.
    public String heen(Context ctx) {
        ctx.req().getSession(true);
        var gesprek = gesprek(ctx);
        // pac4j would refuse a second try in the same browser
        sessies.set(gesprek.webContext(), client.getName() + IndirectClient.ATTEMPTED_AUTHENTICATION_SUFFIX, null);
        var actie = client.getRedirectionAction(gesprek).orElseThrow();
        return ((WithLocationAction) actie).getLocation();
    }

    /// What came back; empty when anything in the answer is not exactly what was asked for.
    public Optional<OidcProfile> terug(Context ctx) {
        if (ctx.req().getSession(false) == null) {
            return Optional.empty();
        }
        var gesprek = gesprek(ctx);
        try {
            return client.getCredentials(gesprek)
                    .flatMap(c -> client.validateCredentials(gesprek, c))
                    .flatMap(c -> client.getUserProfile(gesprek, c))
                    .flatMap(p -> p instanceof OidcProfile oidc ? Optional.of(oidc) : Optional.empty());
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
