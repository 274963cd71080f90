package nl.poort.web.mijn;

import io.javalin.http.Context;
import java.util.Optional;
import nl.poort.contact.inzage.Bewijs;
import nl.poort.contact.inzage.Middel;

/// Where citizens and companies prove who they are: a broker for DigiD or eHerkenning over OIDC ([OidcBroker]), or the
/// page of the demo ([Nepbroker]).
///
/// What comes back counts once, in the browser that left, and only as an answer to that very leaving.
public interface Broker {

    Middel middel();

    /// Where the browser goes now.
    String heen(Context ctx);

    /// What was proven; empty when it failed, was stopped, or is not the answer to what was asked.
    Optional<Bewijs> terug(Context ctx);

    /// Where they come back.
    static String terugpad(Middel middel) {
        return "/mijn/inloggen/" + middel.pad() + "/terug";
    }
}
