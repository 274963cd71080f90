package nl.poort.web.ketentest;

import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.poort.keten.ketentest.Bevindingsoort;
import nl.poort.keten.ketentest.Ernst;
import nl.poort.keten.ketentest.Iteratie;
import nl.poort.keten.ketentest.NieuweBevinding;
import nl.poort.keten.ketentest.Stap;
import nl.poort.keten.ketentest.Uitslag;
import nl.poort.keten.ketentest.Uitslagkleur;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// One step in one iteration: what to do, what came of it, and what went wrong in three fields.
public final class StapPagina {
    private static final String PAD = KetentestsPagina.PAD + "/{id}/iteratie/{nr}/stap/{stap}";

    private final Testdeuren deuren;

    /// @param geschiedenis everything that was written down, the newest first
    public record Model(Testbeeld test, Iteratie iteratie, Stap stap, List<Uitslag> geschiedenis) {
        public String pad() {
            return test.pad() + "/iteratie/" + iteratie.nr() + "/stap/" + stap.nr();
        }
    }

    /// Who works at which step.
    private record Doel(Medewerker wie, UUID test, int iteratie, int stap) {}

    public StapPagina(Testdeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KETEN, this::toon),
                stap("uitslag", this::uitslag),
                stap("synchronisatie", this::bevestig),
                stap("bevinding", this::bevinding));
    }

    private static Doel doel(Context ctx) {
        return new Doel(
                Sessie.medewerker(ctx),
                Testdeuren.id(ctx, "id", "Deze ketentest"),
                Testdeuren.nummer(ctx, "nr", "Deze iteratie"),
                Testdeuren.nummer(ctx, "stap", "Deze stap"));
    }

    private Route stap(String noun, BiFunction<Doel, Formulier, String> werk) {
        return Route.post(PAD + "/" + noun, Recht.KETEN, ctx -> {
            var doel = doel(ctx);
            Formulier.verwerk(
                    ctx,
                    f -> {
                        Pagina.zeg(ctx, werk.apply(doel, f));
                        return KetentestsPagina.PAD + "/" + doel.test() + "/iteratie/" + doel.iteratie() + "/stap/"
                                + doel.stap();
                    },
                    this::toon);
        });
    }

    private void toon(Context ctx) {
        var d = doel(ctx);
        var test = Testbeeld.van(deuren, d.wie(), d.test());
        var iteratie = test.beeld().iteraties().stream()
                .filter(i -> i.nr() == d.iteratie())
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze iteratie"));
        var stap = test.beeld().plan().stap(d.stap());
        var geschiedenis = deuren.iteraties().geschiedenis(d.wie(), d.test(), d.iteratie(), d.stap());
        Pagina.toon(ctx, "nl/poort/web/ketentest/stap.jte", new Model(test, iteratie, stap, geschiedenis));
    }

    private String uitslag(Doel d, Formulier f) {
        var kleur = f.keuze("kleur", Uitslagkleur.class, "Kies groen of rood");
        var bewijs = f.tekst("bewijs", "Schrijf op waaraan u dat ziet", 4_000);
        f.weiger();
        deuren.iteraties().vastleggen(d.wie(), d.test(), d.iteratie(), d.stap(), kleur, bewijs);
        return "Stap " + d.stap() + " is " + kleur.naam() + ".";
    }

    private String bevestig(Doel d, Formulier f) {
        deuren.iteraties().bevestigSynchronisatie(d.wie(), d.test(), d.iteratie(), d.stap());
        return "Bevestigd: de volgende stap hoeft niet te wachten.";
    }

    private String bevinding(Doel d, Formulier f) {
        var tekst = f.tekst("tekst", "Schrijf op wat u zag", 4_000);
        var soort = f.keuze("soort", Bevindingsoort.class, "Kies waar het misging");
        var ernst = f.keuze("ernst", Ernst.class, "Kies hoe erg het is");
        f.weiger();
        var nieuw = deuren.bevindingen()
                .registreren(d.wie(), d.test(), new NieuweBevinding(d.iteratie(), d.stap(), soort, ernst, tekst, ""));
        return nieuw.naam() + " is vastgelegd. De anderen zien hem meteen.";
    }
}
