package nl.poort.web.loket;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.poort.loket.vergunningcheck.Check;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.db.Db;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The desk sees what the caller sees: the same step of the check by its code, to read only.
public final class MeekijkPagina {
    private static final String PAD = "/werkplek/vergunningcheck";

    private final Db db;
    private final Vergunningchecks checks;

    /// @param check null while no code was given, or when it is nobody's
    public record Model(String gezocht, Check check) {}

    MeekijkPagina(Db db, Vergunningchecks checks) {
        this.db = db;
        this.checks = checks;
    }

    List<Route> routes() {
        return List.of(Route.get(PAD, Recht.WERKPLEK, this::toon));
    }

    private void toon(Context ctx) {
        var code = Formulier.van(ctx).waarde("code").strip();
        Optional<Check> check = Optional.empty();
        if (!code.isEmpty()) {
            var wie = Sessie.medewerker(ctx);
            new Drempel(db).tel(List.of(new Regel("meekijken " + wie.id(), 60, Duration.ofMinutes(2))));
            check = checks.findOpCode(code);
            if (check.isEmpty()) {
                Formulier.van(ctx).fout("code", "Deze code kennen wij niet. Laat hem nog eens lezen.");
            }
        }
        ctx.header("Cache-Control", "no-store");
        Pagina.toon(ctx, "nl/poort/web/loket/meekijken.jte", new Model(code, check.orElse(null)));
    }
}
