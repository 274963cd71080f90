package nl.poort.web.mijn;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.contact.inzage.Burger;
import nl.poort.contact.inzage.Verstrekking;
import nl.poort.techniek.json.Json;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Who got my data, and everything we have of somebody to take along: to read or print, and for another program
/// (AVG art. 15 and 20).
public final class InzagePagina {
    private final Mijndeuren deuren;
    private final Mijningang ingang;
    private final Clock klok;

    public record Lijst(Mijnkop kop, Mijnkop.Plek plek, String pad, List<Verstrekking> verstrekkingen) {}

    public record Alles(Mijnkop kop, Mijnkop.Plek plek, String pad, Mijnoverzicht overzicht) {}

    public InzagePagina(Mijndeuren deuren, Mijningang ingang, Clock klok) {
        this.deuren = deuren;
        this.ingang = ingang;
        this.klok = klok;
    }

    public List<Route> routes() {
        return List.of(
                ingang.get(GegevensPagina.EEN + "/verstrekkingen", this::verstrekkingen),
                ingang.get(GegevensPagina.EEN + "/overzicht", this::overzicht),
                ingang.get(GegevensPagina.EEN + "/download", this::download));
    }

    private void verstrekkingen(Context ctx, Burger burger) {
        var partij = burger.partij(Mijningang.id(ctx, "partij"));
        Pagina.toon(
                ctx,
                "nl/poort/web/mijn/verstrekkingen.jte",
                new Lijst(
                        Mijnkop.van(burger),
                        Mijnkop.plek(burger, partij, deuren),
                        GegevensPagina.pad(partij.id()),
                        deuren.inzage()
                                .verstrekkingen()
                                .list(burger, partij.id(), deuren.inzage().blikken())));
    }

    private void overzicht(Context ctx, Burger burger) {
        var partij = burger.partij(Mijningang.id(ctx, "partij"));
        Pagina.toon(
                ctx,
                "nl/poort/web/mijn/overzicht.jte",
                new Alles(
                        Mijnkop.van(burger),
                        Mijnkop.plek(burger, partij, deuren),
                        GegevensPagina.pad(partij.id()),
                        alles(burger, partij.id())));
    }

    private void download(Context ctx, Burger burger) {
        var partij = burger.partij(Mijningang.id(ctx, "partij"));
        Map<String, Object> inhoud = new LinkedHashMap<>();
        inhoud.put("organisatie", deuren.naam().apply(partij.organisatie()));
        inhoud.put("gemaaktOp", klok.instant());
        inhoud.put("gegevens", alles(burger, partij.id()));
        ctx.header("Content-Disposition", "attachment; filename=\"mijn-gegevens.json\"");
        ctx.contentType("application/json; charset=utf-8");
        ctx.result(Json.write(inhoud));
    }

    private Mijnoverzicht alles(Burger burger, UUID partij) {
        return new Overzichtmaker(deuren, klok).van(burger, partij);
    }
}
