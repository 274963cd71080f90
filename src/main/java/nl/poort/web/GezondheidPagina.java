package nl.poort.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.http.Gezondheid;
import nl.poort.techniek.json.Json;

/// For whoever keeps the program running: does it live, is it ready, and its figures.
public final class GezondheidPagina {
    private final Gezondheid gezondheid;
    private final String sleutel;
    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    public record Model(List<Gezondheid.Deel> delen, boolean klaar) {}

    /// @param sleutel with `Authorization: Bearer …` the figures are given to other machines too; empty = only this one
    public GezondheidPagina(Gezondheid gezondheid, String sleutel) {
        this.gezondheid = gezondheid;
        this.sleutel = sleutel;
        new JvmMemoryMetrics().bindTo(meters);
        new JvmThreadMetrics().bindTo(meters);
        new ProcessorMetrics().bindTo(meters);
        gc();
        Metrics.addRegistry(meters);
    }

    @SuppressWarnings("resource") // lives as long as the program
    private void gc() {
        new JvmGcMetrics().bindTo(meters);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/health/live", Recht.OPENBAAR, ctx -> ctx.json(Map.of("status", "UP"))),
                Route.get("/health/ready", Recht.OPENBAAR, this::klaar),
                Route.get("/metrics", Recht.OPENBAAR, this::cijfers));
    }

    private void klaar(Context ctx) {
        var delen = gezondheid.delen();
        boolean klaar = Gezondheid.isKlaar(delen);
        ctx.status(klaar ? 200 : 503);
        var wil = ctx.header("Accept");
        if (wil != null && wil.contains("text/html")) {
            var kader = klaar ? Pagina.kader(ctx) : Pagina.kaderZonderWie(ctx);
            Pagina.toon(ctx, "nl/poort/web/gezondheid.jte", new Model(delen, klaar), kader);
            return;
        }
        ctx.contentType("application/json").result(Json.write(Map.of("status", klaar ? "UP" : "DOWN", "delen", delen)));
    }

    /// To a stranger the page does not exist.
    private void cijfers(Context ctx) throws UnknownHostException {
        boolean hier = InetAddress.getByName(ctx.req().getRemoteAddr()).isLoopbackAddress()
                && ctx.header("X-Forwarded-For") == null
                && ctx.header("Forwarded") == null;
        if (!hier && !heeftSleutel(ctx.header("Authorization"))) {
            throw new NotFoundResponse();
        }
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(meters.scrape());
    }

    private boolean heeftSleutel(String kop) {
        return !sleutel.isEmpty()
                && kop != null
                && MessageDigest.isEqual(
                        kop.getBytes(StandardCharsets.UTF_8), ("Bearer " + sleutel).getBytes(StandardCharsets.UTF_8));
    }
}
