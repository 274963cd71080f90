package nl.poort.web.aanmelden;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.registers.organisatie.Accounts;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Where the link of an invitation leads: the person chooses a password, and logs in with it.
public final class WachtwoordPagina {
    private static final String PAD = "/wachtwoord/{sleutel}";

    private final Accounts accounts;

    /// @param sleutel of the link; empty when the link works no more
    public record Model(String sleutel) {}

    public WachtwoordPagina(Accounts accounts) {
        this.accounts = accounts;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.OPENBAAR, this::toon),
                Route.post(PAD, Recht.OPENBAAR, ctx -> Formulier.probeer(ctx, f -> kies(ctx, f), this::toon)));
    }

    private void toon(Context ctx) {
        var sleutel = ctx.pathParam("sleutel");
        boolean geldig = accounts.isGeldig(sleutel);
        if (!geldig && ctx.statusCode() == 200) {
            ctx.status(410);
        }
        Pagina.toon(ctx, "nl/poort/web/aanmelden/wachtwoord.jte", new Model(geldig ? sleutel : ""));
    }

    private String kies(Context ctx, Formulier f) {
        var nieuw = f.waarde("wachtwoord");
        if (nieuw.isEmpty()) {
            f.fout("wachtwoord", "Kies een wachtwoord");
        }
        if (f.waarde("nogmaals").isEmpty()) {
            f.fout("nogmaals", "Typ het wachtwoord nog een keer");
        } else if (!nieuw.equals(f.waarde("nogmaals"))) {
            f.fout("nogmaals", "Dit is niet hetzelfde wachtwoord");
        }
        f.weiger();
        accounts.gebruik(ctx.pathParam("sleutel"), nieuw, ctx.req().getRemoteAddr());
        return "/aanmelden";
    }
}
