package nl.poort.web.sturing;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import nl.poort.registers.organisatie.Recht;
import nl.poort.techniek.werkboek.Werkblad;
import nl.poort.techniek.werkboek.Werkboekschrijver;
import nl.poort.web.Route;

/// Gives a table as a file, for a spreadsheet (`.xlsx`) or as text (`.csv`). What somebody typed is never a formula:
/// in a workbook a text stays a text, in a csv it begins with an apostrophe.
final class Export {
    private Export() {}

    /// Two routes beside a page: `pad.csv` and `pad.xlsx`.
    static List<Route> routes(String pad, Recht recht, Function<Context, Tabel> tabel) {
        return List.of(
                Route.get(pad + ".csv", recht, ctx -> csv(ctx, tabel.apply(ctx))),
                Route.get(pad + ".xlsx", recht, ctx -> xlsx(ctx, tabel.apply(ctx))));
    }

    static void csv(Context ctx, Tabel tabel) {
        var csv = new Csv().koppen(tabel.koppen());
        tabel.rijen().forEach(rij -> csv.regel(rij.toArray()));
        ctx.contentType("text/csv; charset=utf-8");
        bestand(ctx, tabel, "csv").result(csv.toString());
    }

    static void xlsx(Context ctx, Tabel tabel) {
        ctx.contentType(Werkboekschrijver.SOORT);
        bestand(ctx, tabel, "xlsx").result(werkboek(tabel));
    }

    private static Context bestand(Context ctx, Tabel tabel, String soort) {
        return ctx.header("Content-Disposition", "attachment; filename=\"poort-" + tabel.naam() + "." + soort + "\"");
    }

    static byte[] werkboek(Tabel tabel) {
        return Werkboekschrijver.schrijf(new Werkblad("Cijfers", tabel.koppen(), tabel.rijen()));
    }
}
