package nl.poort.web.werkplek;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// All open Vragen of the own organisation, whatever the team they lie with, the soonest promise first (S2-094).
public final class RegiePagina {
    private static final int BLAD = 40;

    private final Deuren deuren;

    /// @param ligt with which team it lies now
    /// @param regie who directs it, empty when nobody
    public record Regel(Vraag vraag, String ligt, String regie) {}

    public record Model(List<Regel> regels, boolean vervolg, String volgende) {}

    public RegiePagina(Deuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(Route.get("/werkplek/regie", Recht.WERKPLEK, this::toon));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var na = ctx.queryParam("na");
        var gevonden = deuren.keten().werklijst().regie(wie, moment(na), naId(ctx, na), BLAD + 1);
        var blad = gevonden.stream().limit(BLAD).toList();
        var namen = new Namen(deuren.registers(), wie);
        var regels = blad.stream()
                .map(v -> new Regel(v, namen.teamnaam(v.eigenaar()), namen.mensOfU(v.regievoerder())))
                .toList();
        var volgende = gevonden.size() > BLAD
                ? "/werkplek/regie?na=" + blad.getLast().toegezegdOp() + "&id="
                        + blad.getLast().id()
                : null;
        Pagina.toon(ctx, "nl/poort/web/werkplek/regie.jte", new Model(regels, na != null, volgende));
    }

    private static Instant moment(String na) {
        try {
            return na == null ? null : Instant.parse(na);
        } catch (java.time.DateTimeException e) {
            throw onleesbaar();
        }
    }

    private static UUID naId(Context ctx, String na) {
        try {
            return na == null ? null : UUID.fromString(String.valueOf(ctx.queryParam("id")));
        } catch (IllegalArgumentException e) {
            throw onleesbaar();
        }
    }

    private static Weigering onleesbaar() {
        return new Weigering("onleesbaar", "Dit adres klopt niet. Begin opnieuw bij het begin van de lijst.");
    }
}
