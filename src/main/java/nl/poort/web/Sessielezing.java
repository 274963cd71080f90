package nl.poort.web;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.server.Request;

/// Jetty takes a session that could not be read for one that does not exist, and who is logged in would have to log in
/// again. So a failed reading is kept with the request, and whoever asks for the session hears of it.
final class Sessielezing extends SessionHandler {
    private static final String MISLUKT = "poort.sessie.mislukt";
    private static final ScopedValue<List<RuntimeException>> FOUTEN = ScopedValue.newInstance();

    /// Notes that a session could not be read now.
    static void mislukt(RuntimeException fout) {
        if (FOUTEN.isBound()) {
            FOUTEN.get().add(fout);
        }
    }

    /// Fails as the reading of the session of this request failed, if it did.
    static void eisGelezen(jakarta.servlet.ServletRequest verzoek) {
        if (verzoek.getAttribute(MISLUKT) instanceof RuntimeException fout) {
            throw fout;
        }
    }

    @Override
    protected RequestedSession resolveRequestedSessionId(Request request) {
        var fouten = new ArrayList<RuntimeException>(1);
        var gevonden = ScopedValue.where(FOUTEN, fouten).call(() -> super.resolveRequestedSessionId(request));
        fouten.stream().findFirst().ifPresent(fout -> request.setAttribute(MISLUKT, fout));
        return gevonden;
    }
}
