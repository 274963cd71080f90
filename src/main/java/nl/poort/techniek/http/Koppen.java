package nl.poort.techniek.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Puts the security headers on every answer before anything else has a say (scorecard J3).
final class Koppen extends Handler.Wrapper {
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        zet(response.getHeaders());
        if (request.getHeaders().contains("X-HTTP-Method-Override")) {
            // Javalin would obey it: a GET that changes something, past the check of its origin (scorecard E7).
            Response.writeError(request, response, callback, 400);
            return true;
        }
        return super.handle(request, response, callback);
    }

    static void zet(HttpFields.Mutable koppen) {
        koppen.put("Content-Security-Policy", CSP);
        koppen.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        koppen.put("X-Content-Type-Options", "nosniff");
        koppen.put("X-Frame-Options", "DENY");
        koppen.put("Referrer-Policy", "same-origin");
        koppen.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        koppen.put("Cross-Origin-Opener-Policy", "same-origin");
        koppen.put("Cross-Origin-Resource-Policy", "same-origin");
        koppen.put("Cache-Control", "no-store");
    }
}
