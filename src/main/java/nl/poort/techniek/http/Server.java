package nl.poort.techniek.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.json.JavalinJackson;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.function.Consumer;
import nl.poort.techniek.json.Json;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;

/// The HTTP server: Jetty under Javalin on virtual threads. What it serves is handed in as routes.
public final class Server implements AutoCloseable {
    private static final long IDLE_MILLIS = 60_000;

    private final Instelling instelling;
    private final Javalin javalin;

    /// @param host the address it listens on
    /// @param port 0 = any free one
    /// @param grootsteVerzoek in bytes; uploads have a route of their own
    /// @param proxies who may say for whom a request is
    public record Instelling(String host, int port, long grootsteVerzoek, Proxies proxies) {
        public static final long STANDAARD_GROOTSTE = 2_000_000;

        public Instelling(String host, int port, long grootsteVerzoek) {
            this(host, port, grootsteVerzoek, Proxies.GEEN);
        }
    }

    /// @param inrichting puts the routes and whatever they need on the server
    public Server(Instelling instelling, Fouten fouten, Consumer<JavalinConfig> inrichting) {
        this(instelling, fouten, inrichting, Tempo.Grens.GEWOON);
    }

    Server(Instelling instelling, Fouten fouten, Consumer<JavalinConfig> inrichting, Tempo.Grens tempo) {
        this.instelling = instelling;
        this.javalin = Javalin.create(config -> {
            config.concurrency.useVirtualThreads = true;
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.maxRequestSize = instelling.grootsteVerzoek();
            config.http.defaultContentType = "text/plain; charset=utf-8";
            config.http.prefer405over404 = true;
            config.router.ignoreTrailingSlashes = true;
            config.jsonMapper(new JavalinJackson(Json.mapper(), true));
            config.jetty.modifyHttpConfiguration(Server::begrens);
            config.jetty.modifyHttpConfiguration(http -> http.addCustomizer(new Afzender(instelling.proxies())));
            config.jetty.modifyServer(server -> {
                server.setErrorHandler(new Jettyfouten());
                server.setStopTimeout(5_000);
            });
            config.jetty.addConnector((server, http) -> ingang(server, http, tempo));
            config.jetty.modifyServletContextHandler(context -> {
                context.insertHandler(new Koppen());
                context.insertHandler(new Verzendtempo(tempo));
            });
            config.routes.before(Verzoekcontrole::controleer);
            config.routes.after(Verzoekrest::sluitAf);
            config.requestLogger.http(Server::meet);
            fouten.op(config);
            inrichting.accept(config);
        });
    }

    public Server start() {
        javalin.start();
        return this;
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private ServerConnector ingang(org.eclipse.jetty.server.Server server, HttpConfiguration http, Tempo.Grens tempo) {
        var ingang = Lijn.ingang(server, http, tempo);
        ingang.setHost(instelling.host());
        ingang.setPort(instelling.port());
        ingang.setIdleTimeout(IDLE_MILLIS);
        return ingang;
    }

    /// By route, not by address: an address may hold personal data, and there are endless addresses.
    private static void meet(Context ctx, float millis) {
        var eind = ctx.endpoints().lastHttpEndpoint();
        Metrics.timer("http", "route", eind == null ? "-" : eind.path, "status", ctx.statusCode() / 100 + "xx")
                .record(Duration.ofNanos((long) (millis * 1_000_000)));
    }

    private static void begrens(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(16 * 1024);
        http.setResponseHeaderSize(16 * 1024);
        http.setHttpCompliance(HttpCompliance.RFC9110);
        http.setUriCompliance(UriCompliance.RFC3986);
    }
}
