package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Everything somebody at the desk can go to, in one list: with `Ctrl+K` on top of the page, without scripts a page.
public final class PaletPagina {
    private static final List<Opdracht> VAST = List.of(
            new Opdracht("Werklijst", "/werkplek"),
            new Opdracht("Mijn contacten", "/werkplek/contact"),
            new Opdracht("Gesprekken", "/werkplek/gesprekken"),
            new Opdracht("Telefoon en terugbellijst", "/werkplek/telefoon"),
            new Opdracht("Chat", "/werkplek/chat"),
            new Opdracht("Balie", "/werkplek/balie"),
            new Opdracht("Afspraken", "/werkplek/afspraken"),
            new Opdracht("Nieuwe afspraak", "/werkplek/afspraken/nieuw"),
            new Opdracht("Terugbellen", "/werkplek/terugbellen"),
            new Opdracht("Collega's", "/werkplek/collegas"),
            new Opdracht("Ruggespraak", "/werkplek/ruggespraak"),
            new Opdracht("Advies", "/werkplek/advies"),
            new Opdracht("Meekijken met de Vergunningcheck", "/werkplek/vergunningcheck"),
            new Opdracht("Zaken", "/werkplek/zaken"),
            new Opdracht("Alle open vragen", "/werkplek/regie"),
            new Opdracht("Zoeken in alles", "/werkplek/zoeken"));

    private final Deuren deuren;

    public record Opdracht(String naam, String pad) {}

    public record Model(List<Opdracht> opdrachten) {}

    public PaletPagina(Deuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(Route.get("/werkplek/palet", Recht.VRAAG_BEHANDELEN, this::toon));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var opdrachten = new ArrayList<Opdracht>();
        deuren.balie()
                .lopend()
                .list(wie)
                .forEach(c -> opdrachten.add(new Opdracht(
                        "Open contact " + c.plek() + (c.veld("naam").isEmpty() ? "" : ": " + c.veld("naam")),
                        "/werkplek/contact/" + c.id())));
        opdrachten.addAll(VAST);
        if (wie.mag(Recht.TEAM_LEIDEN)) {
            opdrachten.add(new Opdracht("Werk verdelen", "/werkplek/verdelen"));
        }
        var boven = ctx.header("HX-Request") != null;
        Pagina.toon(ctx, "nl/poort/web/werkplek/" + (boven ? "paletlijst.jte" : "palet.jte"), new Model(opdrachten));
    }
}
