package nl.poort.web.redactie;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.contact.kennis.Leesbaarheid;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// While an editor writes: is what the customer will read easy to read? A piece of the page of who writes.
public final class LeesPagina {
    /// The fields of an article and of a product that the customer reads.
    private static final List<String> VELDEN = List.of(
            "publiek",
            "uitleg",
            "voorwaarden",
            "meenemen",
            "kosten",
            "termijn",
            "online",
            "telefoon",
            "balie",
            "rechten");

    List<Route> routes() {
        return List.of(Route.post("/beheer/leesbaarheid", Recht.KENNIS_BEHEREN, this::lees));
    }

    private void lees(Context ctx) {
        var tekst = VELDEN.stream()
                .flatMap(v -> Stream.ofNullable(ctx.formParam(v)))
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining("\n"));
        Pagina.toon(ctx, "nl/poort/web/redactie/leeshint.jte", Leesbaarheid.lees(tekst));
    }
}
