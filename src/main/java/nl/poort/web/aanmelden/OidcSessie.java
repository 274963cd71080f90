package nl.poort.web.aanmelden;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.pac4j.core.context.WebContext;
import org.pac4j.core.context.session.SessionStore;
import org.pac4j.jee.context.JEEContext;

/// What pac4j has to remember between leaving and coming back, as texts in our own session.
final class OidcSessie implements SessionStore {
    private static final String VOOR = "oidc:";

    @Override
    public Optional<String> getSessionId(WebContext context, boolean createSession) {
        return Optional.ofNullable(sessie(context, createSession)).map(HttpSession::getId);
    }

    @Override
    public Optional<Object> get(WebContext context, String key) {
        var sessie = sessie(context, false);
        if (sessie == null || !(sessie.getAttribute(VOOR + key) instanceof String tekst)) {
            return Optional.empty();
        }
        var waarde = tekst.substring(1);
        return Optional.of(
                switch (tekst.charAt(0)) {
                    case 's' -> new State(waarde);
                    case 'v' -> new CodeVerifier(waarde);
                    default -> waarde;
                });
    }

    @Override
    public void set(WebContext context, String key, Object value) {
        var sessie = sessie(context, value != null);
        if (sessie == null) {
            return;
        }
        switch (value) {
            case null -> sessie.removeAttribute(VOOR + key);
            case State state -> sessie.setAttribute(VOOR + key, "s" + state.getValue());
            case CodeVerifier verifier -> sessie.setAttribute(VOOR + key, "v" + verifier.getValue());
            case String tekst -> sessie.setAttribute(VOOR + key, "t" + tekst);
            default -> throw new IllegalStateException("cannot keep " + value.getClass());
        }
    }

    @Override
    public boolean destroySession(WebContext context) {
        return false;
    }

    @Override
    public Optional<Object> getTrackableSession(WebContext context) {
        return Optional.empty();
    }

    @Override
    public Optional<SessionStore> buildFromTrackableSession(WebContext context, Object trackableSession) {
        return Optional.empty();
    }

    /// The new session id is made when the person is known ([nl.poort.web.Sessie#begin]).
    @Override
    public boolean renewSession(WebContext context) {
        return false;
    }

    private static HttpSession sessie(WebContext context, boolean maak) {
        return ((JEEContext) context).getNativeRequest().getSession(maak);
    }
}
