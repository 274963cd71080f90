package nl.poort.web.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.http.Misgok;
import nl.poort.web.Route;

/// All operations of the Overdracht API (`/keten/api/v1`), each through the one gate.
public final class Ketenapi {
    private final List<Operatie> operaties;
    private final Ingang ingang;
    private final String openapi;

    /// @param publiekeUrl such as `https://poort.voorbeeld.nl`: it stands in the OpenAPI document
    public Ketenapi(Ketendeuren deuren, Sleutels sleutels, Abonnementen abonnementen, String publiekeUrl) {
        var zicht = new Zicht(deuren);
        var alle = new ArrayList<Operatie>();
        alle.addAll(new OverdrachtApi(deuren, zicht).operaties());
        alle.addAll(new VraagApi(deuren, zicht).operaties());
        alle.addAll(new AbonnementApi(abonnementen).operaties());
        operaties = List.copyOf(alle);
        ingang = new Ingang(
                deuren.db(), new Toegang(sleutels, new Misgok(deuren.db().clock())));
        openapi = Ingang.schrijf(Openapi.document(operaties, publiekeUrl));
    }

    public List<Route> routes() {
        var routes = new ArrayList<Route>();
        operaties.forEach(o -> routes.add(ingang.route(o)));
        routes.add(Route.get(Ingang.BASIS + "/openapi.json", Recht.OPENBAAR, this::openapi));
        return routes;
    }

    /// As data, for the tests that try every one of them.
    List<Operatie> operaties() {
        return operaties;
    }

    /// For everybody, also from a page of another site (API Design Rules: publish the OAS document).
    private void openapi(Context ctx) {
        ctx.header("API-Version", Ingang.VERSIE);
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        ctx.contentType("application/json").result(openapi);
    }
}
