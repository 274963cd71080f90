package nl.poort.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.poort.techniek.http.Voorrang;

/// All ways into the program. [#op] puts them on the server, each behind the check of its own permission.
public final class Routes {
    private final Web web;
    private final List<Route> routes;

    public Routes(Web web, List<Route> routes) {
        this.web = web;
        this.routes = List.copyOf(routes);
        Set<String> gezien = new HashSet<>();
        for (var route : routes) {
            if (!gezien.add(route.method() + " " + route.path())) {
                throw new IllegalStateException("two routes for " + route.method() + " " + route.path());
            }
        }
    }

    /// As data, for the test that holds every route against its permission.
    public List<Route> list() {
        return routes;
    }

    public void op(JavalinConfig config) {
        config.appData(Web.KEY, metBestaandeIngangen());
        config.appData(Gezegd.KEY, new Gezegd(web));
        config.appData(Bewaking.VOORRANG, new Voorrang());
        var bewaking = new Bewaking(web);
        for (var route : routes) {
            config.routes.addEndpoint(new Endpoint(route.method(), route.path(), ctx -> bewaking.handle(ctx, route)));
        }
    }

    /// An entrance nobody made a page for yet is not shown.
    private Web metBestaandeIngangen() {
        var paden = new ArrayList<String>();
        routes.stream().filter(r -> r.method().equals(HandlerType.GET)).forEach(r -> paden.add(r.path()));
        var menu = web.menu().stream().filter(p -> paden.contains(p.pad())).toList();
        return new Web(web.db(), web.medewerkers(), web.organisatienaam(), web.omgeving(), menu, web.banners());
    }
}
