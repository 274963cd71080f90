package nl.poort.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import nl.poort.registers.organisatie.Recht;

/// One way into the program, as data: so that a test can hold every route against its permission.
///
/// @param persoonsgegevens the answer shows personal data: every look is logged with its purpose
public record Route(HandlerType method, String path, Recht recht, boolean persoonsgegevens, Handler handler) {

    public Route {
        if (recht == null || !path.startsWith("/")) {
            throw new IllegalArgumentException("a route needs a permission and a path that starts with /: " + path);
        }
    }

    public static Route get(String path, Recht recht, Handler handler) {
        return new Route(HandlerType.GET, path, recht, false, handler);
    }

    public static Route post(String path, Recht recht, Handler handler) {
        return new Route(HandlerType.POST, path, recht, false, handler);
    }

    /// The same route, whose answer shows personal data.
    public Route metPersoonsgegevens() {
        return new Route(method, path, recht, true, handler);
    }
}
