package nl.poort.web.sturing;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import nl.poort.registers.organisatie.Recht;
import nl.poort.sturing.Sturing;
import nl.poort.sturing.kpi.Kanaalcijfer;
import nl.poort.sturing.kpi.Kanaalcijfers;
import nl.poort.sturing.kpi.Kerncijfer;
import nl.poort.sturing.kpi.Kerncijfers;
import nl.poort.sturing.kpi.Maatstaf;
import nl.poort.sturing.kpi.Wachtcijfer;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.sturing.SturingPagina.Keuzes;

/// Steering by channel: what a survey says with its aim and its gap, and apart from it what we count ourselves, with
/// cost and verdict side by side.
public final class KanalenPagina {
    private static final String PAD = "/sturing/kanalen";
    private static final List<Maatstaf> PEILING = List.of(
            Maatstaf.WEBSITE,
            Maatstaf.TELEFOON,
            Maatstaf.PERSOONLIJK,
            Maatstaf.OORDEEL_WEBSITE,
            Maatstaf.OORDEEL_TELEFOON,
            Maatstaf.OORDEEL_PERSOONLIJK);

    private final Sturing sturing;
    private final Kerncijfers kerncijfers;
    private final Kanaalcijfers kanaalcijfers;

    /// @param peiling what surveys say, per measure
    public record Model(
            List<Kerncijfer> peiling,
            List<Kanaalcijfer> kanalen,
            List<Wachtcijfer> wachten,
            Keuzes keuzes,
            boolean mag,
            List<Keuze> keuzelijst) {}

    public KanalenPagina(Sturing sturing, Kerncijfers kerncijfers, Kanaalcijfers kanaalcijfers) {
        this.sturing = sturing;
        this.kerncijfers = kerncijfers;
        this.kanaalcijfers = kanaalcijfers;
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(List.of(
                Route.get(PAD, Recht.STURING, this::toon),
                Route.post(
                        PAD + "/tarief", Recht.STURING, ctx -> Formulier.verwerk(ctx, f -> stel(ctx, f), this::toon))));
        routes.addAll(Export.routes(PAD, Recht.STURING, this::tabel));
        return routes;
    }

    private void toon(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        var keuzes = Keuzes.van(ctx);
        var periode = sturing.periode(keuzes.weken());
        var cijfers = kerncijfers.overzicht(wie, periode, false).cijfers();
        var kanalen = kanalen(ctx);
        var model = new Model(
                PEILING.stream().map(cijfers::get).toList(),
                kanalen,
                kanaalcijfers.wachten(wie, periode),
                keuzes.met(sturing.blik(wie, false)),
                kerncijfers.magInrichten(wie),
                kanalen.stream().map(k -> new Keuze(k.kanaal(), k.naam())).toList());
        Pagina.toon(ctx, "nl/poort/web/sturing/kanalen.jte", model);
    }

    private List<Kanaalcijfer> kanalen(Context ctx) {
        return kanaalcijfers.list(
                Sessie.medewerker(ctx), sturing.periode(Keuzes.van(ctx).weken()));
    }

    private String stel(Context ctx, Formulier f) {
        var kanaal = f.tekst("kanaal", "Kies een kanaal", 40);
        var vanaf = f.datum("vanaf", "Vul in vanaf welke dag dit bedrag geldt");
        var bedrag = f.lees("bedrag", DoelPagina::getal, "Vul een bedrag in, zoals 7,50");
        f.weiger();
        kanaalcijfers.stelTarief(Sessie.medewerker(ctx), kanaal, vanaf, bedrag);
        Pagina.zeg(ctx, "Het bedrag is opgeslagen.");
        return PAD;
    }

    private Tabel tabel(Context ctx) {
        var tabel = Tabel.met(
                "kanalen",
                "kanaal",
                "contacten",
                "alle contacten",
                "kosten per contact",
                "kosten samen",
                "oordeel",
                "aantal oordelen");
        kanalen(ctx)
                .forEach(k -> tabel.rij(
                        k.naam(),
                        k.aantal(),
                        k.alle(),
                        k.tarief(),
                        k.kosten(),
                        Maatstaf.OORDEEL.eenheid().waarde(k.oordeel()).orElse(null),
                        k.oordeel().onder()));
        return tabel;
    }
}
