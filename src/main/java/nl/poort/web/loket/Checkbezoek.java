package nl.poort.web.loket;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.poort.loket.vergunningcheck.Check;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.web.Bezoeken;
import nl.poort.web.Bezoeken.Soort;
import nl.poort.web.Drempel;
import nl.poort.web.Drempel.Regel;
import nl.poort.web.Formulier;

/// The check that this browser is busy with, and the way back in with its code.
final class Checkbezoek {
    static final String BEGIN = "/vergunningcheck";
    static final String VRAAG = "/vergunningcheck/vraag";
    static final String UITKOMST = "/vergunningcheck/uitkomst";

    private final Db db;
    private final Vergunningchecks checks;
    private final Bezoeken bezoeken;

    Checkbezoek(Db db, Vergunningchecks checks) {
        this.db = db;
        this.checks = checks;
        this.bezoeken = new Bezoeken(db);
    }

    Optional<Check> check(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        return bezoeken.onderwerp(ctx, Soort.CHECK).map(checks::get);
    }

    /// For a form: what it is about must still be there.
    Check eis(Context ctx) {
        return check(ctx)
                .orElseThrow(() -> new Weigering(
                        "bezoek-voorbij",
                        "Uw check staat niet meer open. Vul uw code in, dan gaat u verder waar u was."));
    }

    void begin(Formulier f, Check check) {
        bezoeken.begin(f, Soort.CHECK, check.id());
    }

    void bevestig(Context ctx) {
        bezoeken.bevestig(ctx, Soort.CHECK);
    }

    void einde(Context ctx) {
        bezoeken.einde(ctx, Soort.CHECK);
    }

    /// A code that is wrong takes the same work as one that is right; each try is counted before it is looked at.
    String verder(Context ctx, Formulier f) {
        var code = f.tekst("code", "Vul uw code in, zoals VC-7KMP-4WXA", 60);
        f.weiger();
        new Drempel(db).tel(List.of(Regel.bron(ctx, "vergunningcheck code", 10, Duration.ofMinutes(5))));
        var check = checks.findOpCode(code);
        if (check.isEmpty()) {
            f.fout("code", "Deze code kennen wij niet. Kijk of u hem goed hebt overgenomen.");
            f.weiger();
        }
        bezoeken.begin(ctx, Soort.CHECK, check.orElseThrow().id());
        return waar(check.orElseThrow());
    }

    static String waar(Check check) {
        return check.isKlaar() ? UITKOMST : VRAAG;
    }
}
