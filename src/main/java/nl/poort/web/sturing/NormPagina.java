package nl.poort.web.sturing;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import nl.poort.registers.organisatie.Recht;
import nl.poort.sturing.Sturing;
import nl.poort.sturing.kpi.Kerncijfers;
import nl.poort.sturing.kpi.Maatstaf;
import nl.poort.techniek.Weigering;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;
import nl.poort.web.sturing.SturingPagina.Keuzes;

/// All norms in three columns, and how each of them was counted.
public final class NormPagina {
    private final Sturing sturing;
    private final Kerncijfers kerncijfers;

    public record Model(Kerncijfers.Overzicht overzicht, Keuzes keuzes, boolean magInrichten) {}

    public record Normmodel(Kerncijfers.Verdieping verdieping, Keuzes keuzes, Lijngrafiek grafiek) {

        public Maatstaf maatstaf() {
            return verdieping.cijfer().maatstaf();
        }

        public List<Lijngrafiek.Punt> weken() {
            return grafiek.punten();
        }
    }

    public NormPagina(Sturing sturing, Kerncijfers kerncijfers) {
        this.sturing = sturing;
        this.kerncijfers = kerncijfers;
    }

    public List<Route> routes() {
        var routes = new ArrayList<>(List.of(
                Route.get("/sturing/normen", Recht.STURING, this::toon),
                Route.get("/sturing/norm/{maatstaf}", Recht.STURING, this::norm)));
        routes.addAll(Export.routes("/sturing/normen", Recht.STURING, this::tabel));
        routes.addAll(Export.routes("/sturing/norm/{maatstaf}/weken", Recht.STURING, this::weken));
        return routes;
    }

    private Kerncijfers.Overzicht overzicht(Context ctx) {
        var keuzes = Keuzes.van(ctx);
        return kerncijfers.overzicht(Sessie.medewerker(ctx), sturing.periode(keuzes.weken()), keuzes.keten());
    }

    private void toon(Context ctx) {
        var overzicht = overzicht(ctx);
        var gezien = Keuzes.van(ctx).met(overzicht.blik());
        var model = new Model(overzicht, gezien, kerncijfers.magInrichten(Sessie.medewerker(ctx)));
        Pagina.toon(ctx, "nl/poort/web/sturing/normen.jte", model);
    }

    private Kerncijfers.Verdieping verdieping(Context ctx) {
        var keuzes = Keuzes.van(ctx);
        var maatstaf = Maatstaf.vanPad(ctx.pathParam("maatstaf")).orElseThrow(() -> Weigering.onbekend("Deze norm"));
        return kerncijfers.verdieping(
                Sessie.medewerker(ctx), maatstaf, sturing.periode(keuzes.weken()), keuzes.keten());
    }

    private void norm(Context ctx) {
        var verdieping = verdieping(ctx);
        var keuzes = Keuzes.van(ctx)
                .met(sturing.blik(Sessie.medewerker(ctx), Keuzes.van(ctx).keten()));
        var model = new Normmodel(verdieping, keuzes, Lijngrafiek.van(verdieping));
        Pagina.toon(ctx, "nl/poort/web/sturing/norm.jte", model);
    }

    private Tabel tabel(Context ctx) {
        var tabel = Tabel.met(
                "normen",
                "dimensie",
                "code",
                "norm",
                "stand",
                "boven de streep",
                "onder de streep",
                "doel",
                "gat",
                "teller",
                "noemer",
                "bron");
        overzicht(ctx)
                .cijfers()
                .values()
                .forEach(k -> tabel.rij(
                        k.maatstaf().dimensie().naam(),
                        k.maatstaf().code(),
                        k.maatstaf().naam(),
                        k.waarde().orElse(null),
                        k.eigen().boven(),
                        k.eigen().onder(),
                        k.doel() == null ? null : k.doel().waarde(),
                        k.gat().tekst(),
                        k.maatstaf().teller(),
                        k.maatstaf().noemer(),
                        k.maatstaf().bron()));
        return tabel;
    }

    private Tabel weken(Context ctx) {
        var v = verdieping(ctx);
        var m = v.cijfer().maatstaf();
        var tabel = Tabel.met(m.pad() + "-per-week", "week vanaf", "stand", "boven de streep", "onder de streep");
        v.weken().forEach((week, t) -> tabel.rij(week, m.eenheid().waarde(t).orElse(null), t.boven(), t.onder()));
        return tabel;
    }
}
