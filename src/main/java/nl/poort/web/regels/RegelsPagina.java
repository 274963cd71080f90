package nl.poort.web.regels;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.poort.loket.regels.Regelboek;
import nl.poort.loket.regels.Regelmodel;
import nl.poort.loket.regels.Regelversie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Bestandsontvangst;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Where an author begins: the models and versions of the own organisation, found by any word that stands in them.
public final class RegelsPagina {
    private static final int GROOTSTE = 16_000_000;

    private final Regelwerk werk;

    /// @param nieuwste the newest version of it
    public record Rij(Regelboek boek, Regelversie nieuwste) {}

    public record Model(String zoek, List<Regelmodel> modellen, List<Rij> rijen) {}

    public RegelsPagina(Regelwerk werk) {
        this.werk = werk;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(Regelpad.LIJST, Recht.BEHEER, this::toon),
                Route.post(Regelpad.LIJST, Recht.BEHEER, this::ontvang));
    }

    private void toon(Context ctx) {
        var wie = Regelpad.wie(ctx);
        var zoek = Regelpad.vraag(ctx, "zoek");
        var rijen = werk.bestanden().zoek(wie, zoek).stream()
                .map(b -> new Rij(b, werk.bestanden().versies(wie, b.id()).getFirst()))
                .toList();
        Pagina.toon(
                ctx,
                "nl/poort/web/regels/regels.jte",
                new Model(zoek, werk.modellen().list(wie, zoek), rijen));
    }

    private void ontvang(Context ctx) throws Exception {
        var bestand = Bestandsontvangst.neem(ctx, "bestand", GROOTSTE);
        Formulier.probeer(
                ctx,
                f -> voerIn(
                        ctx,
                        Bestandsontvangst.eis(f, "bestand", bestand, "Kies een bestand met regels van hoogstens 16 MB"),
                        f.waarde("als").equals("model")),
                this::toon);
    }

    /// What is refused in the file is told at the field where it was chosen.
    private String voerIn(Context ctx, Bestandsontvangst bestand, boolean alsModel) {
        var wie = Regelpad.wie(ctx);
        try {
            if (alsModel) {
                return Regelpad.model(werk.modellen()
                        .vanBestand(wie, bestand.naam(), bestand.inhoud())
                        .id());
            }
            var versie = werk.bestanden().invoeren(wie, bestand.naam(), bestand.inhoud());
            return Regelpad.versie(versie.bestand(), versie.versie());
        } catch (Weigering w) {
            var zinnen = w.zinnen().stream().limit(5).collect(Collectors.joining(" "));
            throw new Weigering(w.code(), zinnen, Map.of("bestand", zinnen));
        }
    }
}
