package nl.poort.web.beheer.catalogus;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.catalogus.Catalogusimport;
import nl.poort.registers.catalogus.Catalogusinvoer;
import nl.poort.registers.catalogus.Importkeuze;
import nl.poort.registers.catalogus.Importplan;
import nl.poort.registers.catalogus.Invoer;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Bestandsontvangst;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// A file of types: sent, looked at, taken over, followed.
public final class ImportPagina {
    private static final String PAD = Bureau.PAD + "/import";
    private static final int GROOTSTE = 5_000_000;
    /// Most files are done within this time: then the page that follows tells the result at once.
    private static final Duration WACHT = Duration.ofMillis(1_500);

    private final Bureau bureau;
    private final Catalogusinvoer invoer;
    private final Catalogusimport werk;

    /// @param plan null once it was begun
    /// @param voortgang null when it does not run
    public record Model(Invoer invoer, Importplan plan, Catalogusinvoer.Voortgang voortgang, List<Keuze> catalogi) {
        public boolean loopt() {
            return invoer.staat() == Invoer.Staat.LOOPT;
        }

        public String pad() {
            return PAD + "/" + invoer.uuid();
        }
    }

    ImportPagina(Bureau bureau, Catalogusinvoer invoer, Catalogusimport werk) {
        this.bureau = bureau;
        this.invoer = invoer;
        this.werk = werk;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::vraag),
                Route.post(PAD, Recht.BEHEER, this::ontvang),
                Route.get(PAD + "/{id}", Recht.BEHEER, this::toon),
                Route.post(
                        PAD + "/{id}/uitvoering",
                        Recht.BEHEER,
                        ctx -> Formulier.probeer(ctx, f -> voer(ctx, f), this::toon)),
                Route.post(PAD + "/{id}/verwijdering", Recht.BEHEER, this::verwijder));
    }

    private void vraag(Context ctx) {
        Pagina.toon(ctx, "nl/poort/web/beheer/catalogus/import.jte");
    }

    private void ontvang(Context ctx) throws Exception {
        var bestand = Bestandsontvangst.neem(ctx, "bestand", GROOTSTE);
        Formulier.probeer(
                ctx,
                f -> {
                    var zip = Bestandsontvangst.eis(f, "bestand", bestand, "Kies een zipbestand van hoogstens 5 MB");
                    return PAD + "/" + invoer.ontvang(Bureau.wie(ctx), zip.naam(), zip.inhoud());
                },
                this::vraag);
    }

    private void toon(Context ctx) {
        var id = Bureau.id(ctx, "id");
        var wie = Bureau.wie(ctx);
        var staat = invoer.get(wie, id);
        boolean begonnen = staat.staat() == Invoer.Staat.LOOPT || staat.staat() == Invoer.Staat.GELUKT;
        Importplan plan = null;
        if (!begonnen) {
            var inhoud = invoer.inhoud(wie, id);
            var f = Formulier.van(ctx);
            var doel = werk.doel(wie, inhoud);
            if (doel == null
                    && inhoud.catalogus() == null
                    && bureau.catalogi(ctx).size() == 1) {
                doel = bureau.catalogi(ctx).getFirst().uuid();
            }
            f.vul("catalogus", doel == null ? "" : doel);
            plan = werk.plan(wie, inhoud, gekozen(ctx, f.waarde("catalogus")));
        }
        var catalogi = new java.util.ArrayList<>(bureau.cataloguskeuzes(ctx));
        Pagina.toon(
                ctx,
                "nl/poort/web/beheer/catalogus/importplan.jte",
                new Model(staat, plan, invoer.voortgang(id), List.copyOf(catalogi)));
    }

    private UUID gekozen(Context ctx, String waarde) {
        return bureau.catalogi(ctx).stream()
                .map(nl.poort.registers.catalogus.Catalogus::uuid)
                .filter(c -> c.toString().equals(waarde))
                .findFirst()
                .orElse(null);
    }

    private String voer(Context ctx, Formulier f) {
        var id = Bureau.id(ctx, "id");
        var doel = gekozen(ctx, f.waarde("catalogus"));
        if (f.aan("bekijk")) {
            return PAD + "/" + id + "?catalogus=" + (doel == null ? "" : doel);
        }
        var thread = invoer.start(Bureau.wie(ctx), id, new Importkeuze(doel, new HashSet<>(f.alle("nieuw"))));
        try {
            thread.join(WACHT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return PAD + "/" + id;
    }

    private void verwijder(Context ctx) {
        invoer.verwijder(Bureau.wie(ctx), Bureau.id(ctx, "id"));
        Pagina.naar(ctx, Bureau.PAD, "Het bestand is weggegooid. Er is niets geïmporteerd.");
    }
}
