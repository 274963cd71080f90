package nl.poort.web.mijn;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import nl.poort.contact.inzage.Middel;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The door of the own page: to DigiD or eHerkenning and back, and out again.
public final class InlogPagina {
    private final Mijningang ingang;
    private final List<Broker> brokers;

    /// @param middelen with which one can log in here; none when the administrator set none
    public record Model(List<Middel> middelen) {}

    public InlogPagina(Mijningang ingang, List<Broker> brokers) {
        this.ingang = ingang;
        this.brokers = List.copyOf(brokers);
    }

    public List<Route> routes() {
        return List.of(
                Route.get(Mijningang.INLOGGEN, Recht.OPENBAAR, this::toon),
                Route.get(Mijningang.INLOGGEN + "/{middel}", Recht.OPENBAAR, this::heen),
                Route.get(
                        Mijningang.INLOGGEN + "/{middel}/terug",
                        Recht.OPENBAAR,
                        ctx -> Formulier.probeer(ctx, f -> terug(ctx), this::toon)),
                Route.post("/mijn/afmelden", Recht.OPENBAAR, this::einde));
    }

    private void toon(Context ctx) {
        Sessie.alsBezoeker(ctx);
        if (ingang.isBinnen(ctx)) {
            Pagina.naar(ctx, Mijningang.BEGIN);
            return;
        }
        var middelen = brokers.stream().map(Broker::middel).toList();
        Pagina.toon(ctx, "nl/poort/web/mijn/inloggen.jte", new Model(middelen));
    }

    private void heen(Context ctx) {
        ctx.redirect(broker(ctx).heen(ctx), HttpStatus.FOUND);
    }

    private String terug(Context ctx) {
        var bewijs = broker(ctx)
                .terug(ctx)
                .orElseThrow(() -> new Weigering(
                        "inloggen-mislukt", "Inloggen is niet gelukt, of u bent ermee gestopt. Probeer het opnieuw."));
        ingang.begin(ctx, bewijs);
        return Mijningang.BEGIN;
    }

    private Broker broker(Context ctx) {
        return brokers.stream()
                .filter(b -> b.middel().pad().equals(ctx.pathParam("middel")))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze manier van inloggen"));
    }

    private void einde(Context ctx) {
        ingang.einde(ctx);
        ctx.header("Clear-Site-Data", "\"cache\", \"storage\"");
        Pagina.naar(ctx, "/");
    }
}
