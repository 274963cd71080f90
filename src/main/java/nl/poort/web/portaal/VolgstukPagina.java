package nl.poort.web.portaal;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.behandeling.Klantzaken;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.http.Aflevering;
import nl.poort.web.Bezoeken;
import nl.poort.web.Bezoeken.Soort;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// A document of the own question, to keep: no browser shows it.
public final class VolgstukPagina {
    private final Klantzaken zaken;
    private final Bezoeken bezoeken;

    public VolgstukPagina(Klantzaken zaken, Bezoeken bezoeken) {
        this.zaken = zaken;
        this.bezoeken = bezoeken;
    }

    public List<Route> routes() {
        return List.of(Route.get("/volg/stuk/{id}", Recht.OPENBAAR, this::stuur).metPersoonsgegevens());
    }

    private void stuur(Context ctx) throws IOException {
        var vraag = bezoeken.onderwerp(ctx, Soort.VOLG);
        if (vraag.isEmpty()) {
            Pagina.naar(ctx, "/volg");
            return;
        }
        var bestand = zaken.bestand(vraag.get(), id(ctx));
        var d = bestand.document();
        ctx.header("Cache-Control", "no-store");
        new Aflevering(d.bestandsnaam(), d.bestand(), d.bestandsomvang(), bestand.inhoud()).stuur(ctx);
    }

    private static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw Weigering.onbekend("Dit document");
        }
    }
}
