package nl.poort.web.ketentest;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.keten.ketentest.Bevindingsoort;
import nl.poort.keten.ketentest.Deelketen;
import nl.poort.keten.ketentest.GedeeldeBevinding;
import nl.poort.keten.ketentest.Gedeeldfilter;
import nl.poort.keten.ketentest.Ketentest;
import nl.poort.keten.ketentest.Ketentests;
import nl.poort.keten.ketentest.NieuweKetentest;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// The chain tests one takes part in, a new one, and what all organisations found and shared.
public final class KetentestsPagina {
    static final String PAD = "/ketentest";

    private final Testdeuren deuren;

    /// @param nieuw whether this person may begin one
    public record Model(List<Ketentest> tests, boolean nieuw) {}

    public record Gedeeld(List<GedeeldeBevinding> bevindingen, boolean gezocht) {}

    public KetentestsPagina(Testdeuren deuren) {
        this.deuren = deuren;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.KETEN, this::toon),
                Route.post(PAD, Recht.KETEN, ctx -> Formulier.verwerk(ctx, f -> maak(ctx, f), this::toon)),
                Route.get(PAD + "/gedeeld", Recht.KETEN, this::gedeeld),
                Route.get(PAD + "/gedeeld.xlsx", Recht.KETEN, this::werkboek));
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var model = new Model(deuren.tests().list(wie), Ketentests.magLeiden(wie));
        Pagina.toon(ctx, "nl/poort/web/ketentest/ketentests.jte", model);
    }

    private String maak(Context ctx, Formulier f) {
        var naam = f.tekst("naam", "Geef de ketentest een naam", 200);
        var gemeente = f.tekst("gemeente", "Vul de naam van de gemeente in", 200);
        var doel = f.tekst("doel", "Schrijf op wat u wilt weten aan het eind", 1_000);
        f.weiger();
        var test = deuren.tests().aanmaken(Sessie.medewerker(ctx), new NieuweKetentest(naam, gemeente, doel, null));
        return PAD + "/" + test.id();
    }

    private void gedeeld(Context ctx) {
        var filter = filter(ctx);
        var gevonden = deuren.deling().zoek(Sessie.medewerker(ctx), filter);
        Pagina.toon(
                ctx, "nl/poort/web/ketentest/gedeeld.jte", new Gedeeld(gevonden, !filter.equals(Gedeeldfilter.ALLES)));
    }

    private static Gedeeldfilter filter(Context ctx) {
        return new Gedeeldfilter(
                keuze(Deelketen.class, ctx.queryParam("deelketen")),
                keuze(Bevindingsoort.class, ctx.queryParam("soort")),
                "ja".equals(ctx.queryParam("opgelost")),
                ctx.queryParam("woord") == null ? "" : ctx.queryParam("woord").strip());
    }

    private static <E extends Enum<E>> E keuze(Class<E> soort, String tekst) {
        return java.util.Arrays.stream(soort.getEnumConstants())
                .filter(e -> e.name().equals(tekst))
                .findFirst()
                .orElse(null);
    }

    private void werkboek(Context ctx) {
        Bevindingblad.stuur(
                ctx,
                "gedeelde-bevindingen",
                Bevindingblad.gedeeld(deuren.deling().zoek(Sessie.medewerker(ctx), filter(ctx))));
    }
}
