package nl.poort.techniek.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Bereikbaarheid;
import nl.poort.techniek.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns whatever went wrong into one answer: a page for a person, problem+json (RFC 9457) for a program.
public final class Fouten {
    private static final Logger LOG = LoggerFactory.getLogger(Fouten.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String TEKENS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final Foutpagina pagina;

    /// What went wrong, ready to be shown.
    ///
    /// @param nummer the reference number in our log, null when there is nothing to look up
    public record Fout(int status, String code, String titel, String zin, List<Veldfout> velden, String nummer) {}

    /// Shows a fault to a person; `web` makes it a page.
    @FunctionalInterface
    public interface Foutpagina {
        void toon(Context ctx, Fout fout);
    }

    public Fouten(Foutpagina pagina) {
        this.pagina = pagina;
    }

    void op(JavalinConfig config) {
        config.routes.exception(Exception.class, (e, ctx) -> antwoord(ctx, fout(e, ctx)));
        config.routes.exception(HttpResponseException.class, (e, ctx) -> antwoord(ctx, fout(e, ctx)));
        config.routes.exception(Weigering.class, (e, ctx) -> antwoord(ctx, fout(e, ctx)));
    }

    /// Which status goes with a refusal; every code that is not named here is 422.
    public static int status(Weigering w) {
        return switch (w.code()) {
            case "onleesbaar", "invalid" -> 400;
            case "niet-aangemeld" -> 401;
            case "geen-recht", "vreemde-herkomst", "permission_denied", "besmet" -> 403;
            case "niet-gevonden" -> 404;
            case "not_acceptable" -> 406;
            case "CATALOG_NOT_EMPTY" -> 409;
            case "precondition_failed" -> 412;
            case "te-groot" -> 413;
            case "te-vaak", "te-veel-pogingen" -> 429;
            case "in-keuring", "te-druk" -> 503;
            default -> 422;
        };
    }

    private static Fout fout(Exception e, Context ctx) {
        if (e instanceof Weigering w) {
            return new Fout(status(w), w.code(), titel(status(w)), w.getMessage(), w.veldfouten(), null);
        }
        if (e instanceof HttpResponseException http && http.getStatus() < 500) {
            return eenvoudig(http.getStatus());
        }
        if (heeft(e, Verzendtempo.TeTraag.class)) {
            return eenvoudig(408);
        }
        if (isAfgehaakt(e)) {
            return eenvoudig(400);
        }
        var nummer = nummer();
        if (Bereikbaarheid.isWeg(e)) {
            LOG.warn("database not reachable [{}] {} {}: {}", nummer, ctx.method(), sjabloon(ctx), e.toString());
            ctx.header("Retry-After", "10");
            var zin = "Poort kan er nu even niet bij. Uw gegevens zijn veilig. Probeer het over een minuut opnieuw.";
            return new Fout(503, "even-niet-bereikbaar", titel(503), zin, List.of(), nummer);
        }
        if (Bereikbaarheid.isTeLang(e)) {
            LOG.warn("took too long [{}] {} {}", nummer, ctx.method(), sjabloon(ctx), e);
            var zin = "Dit duurt te lang en is gestopt. Er is niets veranderd. Vraag minder tegelijk, en noem nummer "
                    + nummer + " als dat niet helpt.";
            return new Fout(503, "te-zwaar", titel(503), zin, List.of(), nummer);
        }
        LOG.error("bug [{}] {} {}", nummer, ctx.method(), sjabloon(ctx), e);
        var zin = "Dit had niet mogen gebeuren. Noem nummer " + nummer + " als u dit meldt.";
        return new Fout(500, "fout-in-poort", titel(500), zin, List.of(), nummer);
    }

    static Fout eenvoudig(int status) {
        var zin = switch (status) {
            case 404 -> "Deze pagina bestaat niet, of is niet voor u.";
            case 408 ->
                "U verstuurt dit te langzaam en daarom is het gestopt. Er is niets bewaard. Probeer het opnieuw.";
            case 405 -> "Dat kan op deze pagina niet.";
            case 413 -> "Wat u verstuurt is te groot. Er is niets bewaard.";
            case 414, 431 -> "Dit verzoek is te lang.";
            case 415 -> "Dit soort bericht neemt Poort niet aan.";
            default -> "Poort begrijpt dit verzoek niet. Er is niets veranderd.";
        };
        return new Fout(status, "http-" + status, titel(status), zin, List.of(), null);
    }

    private void antwoord(Context ctx, Fout fout) {
        if (ctx.res().isCommitted()) {
            return;
        }
        ctx.res().resetBuffer();
        ctx.status(fout.status());
        if ((fout.status() == 429 || fout.status() == 503) && ctx.res().getHeader("Retry-After") == null) {
            ctx.header("Retry-After", "5");
        }
        if (wilJson(ctx)) {
            problem(ctx, fout);
            return;
        }
        if (fout.status() == 408) {
            // hundreds may trickle at once: that must not cost a page each (H1)
            kaal(ctx, fout);
            return;
        }
        try {
            pagina.toon(ctx, fout);
        } catch (RuntimeException e) {
            // The page itself needs something that is down: say it plainly.
            LOG.warn("no error page: {}", e.toString());
            kaal(ctx, fout);
        }
    }

    private static void kaal(Context ctx, Fout fout) {
        ctx.contentType("text/plain; charset=utf-8").result(fout.titel() + "\n\n" + fout.zin() + "\n");
    }

    private static boolean wilJson(Context ctx) {
        if (ctx.path().contains("/api/") || ctx.path().startsWith("/koppelingen/")) {
            return true;
        }
        var wil = ctx.header("Accept");
        return wil != null && wil.toLowerCase(Locale.ROOT).contains("json") && !wil.contains("text/html");
    }

    private static void problem(Context ctx, Fout fout) {
        ctx.contentType("application/problem+json").result(problem(fout));
    }

    static String problem(Fout fout) {
        var json = new LinkedHashMap<String, Object>();
        json.put("type", "urn:poort:fout:" + fout.code());
        json.put("title", fout.titel());
        json.put("status", fout.status());
        json.put("detail", fout.zin());
        json.put("code", fout.code());
        json.put(
                "instance",
                fout.nummer() == null ? "urn:uuid:" + UUID.randomUUID() : "urn:poort:melding:" + fout.nummer());
        // the standard has it with every 400, also when no field is to blame
        if (!fout.velden().isEmpty() || fout.status() == 400) {
            json.put(
                    "invalidParams",
                    fout.velden().stream()
                            .map(v -> Map.of("name", v.naam(), "code", v.code(), "reason", v.zin()))
                            .toList());
        }
        return Json.write(json);
    }

    private static String titel(int status) {
        return switch (status) {
            case 401 -> "Niet aangemeld";
            case 403 -> "Geen toegang";
            case 404 -> "Niet gevonden";
            case 408 -> "Te langzaam";
            case 413 -> "Te groot";
            case 422 -> "Dat kan niet";
            case 429 -> "Te vaak geprobeerd";
            case 500 -> "Er ging iets mis in Poort";
            case 503 -> "Even niet bereikbaar";
            default -> "Dat lukt niet";
        };
    }

    /// The browser went away in the middle, or sent half a request: nobody hears the answer.
    @SuppressWarnings("removal")
    private static boolean isAfgehaakt(Throwable e) {
        return heeft(e, org.eclipse.jetty.io.EofException.class)
                || heeft(e, org.eclipse.jetty.http.BadMessageException.class);
    }

    private static boolean heeft(Throwable e, Class<? extends Throwable> oorzaak) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (oorzaak.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    /// The route, not the address: an address may hold personal data.
    private static String sjabloon(Context ctx) {
        var eind = ctx.endpoints().lastHttpEndpoint();
        return eind == null ? "(no route)" : eind.path;
    }

    private static String nummer() {
        var nummer = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            nummer.append(TEKENS.charAt(RANDOM.nextInt(TEKENS.length())));
        }
        return nummer.insert(4, '-').toString();
    }
}
