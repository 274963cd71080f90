package nl.poort.web.sturing;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Route;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Gives a table as a file, for a spreadsheet (`.xlsx`) or as text (`.csv`). What somebody typed is never a formula:
/// in a workbook a text stays a text, in a csv it begins with an apostrophe.
final class Export {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /// What fits in one cell of a spreadsheet.
    private static final int LANGSTE_CEL = 32_000;

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
        ctx.contentType(XLSX);
        bestand(ctx, tabel, "xlsx").result(werkboek(tabel));
    }

    private static Context bestand(Context ctx, Tabel tabel, String soort) {
        return ctx.header("Content-Disposition", "attachment; filename=\"poort-" + tabel.naam() + "." + soort + "\"");
    }

    static byte[] werkboek(Tabel tabel) {
        var uit = new ByteArrayOutputStream();
        try (var boek = new Workbook(uit, "Poort", "1.0")) {
            var blad = boek.newWorksheet("Cijfers");
            for (int k = 0; k < tabel.koppen().size(); k++) {
                blad.value(0, k, tabel.koppen().get(k));
                blad.style(0, k).bold().set();
            }
            for (int r = 0; r < tabel.rijen().size(); r++) {
                var rij = tabel.rijen().get(r);
                for (int k = 0; k < rij.size(); k++) {
                    zet(blad, r + 1, k, rij.get(k));
                }
            }
            blad.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static void zet(Worksheet blad, int rij, int kolom, Object waarde) {
        switch (waarde) {
            case null -> {}
            case Number getal -> blad.value(rij, kolom, getal);
            case LocalDate dag -> {
                blad.value(rij, kolom, dag);
                blad.style(rij, kolom).format("yyyy-mm-dd").set();
            }
            default -> blad.value(rij, kolom, passend(waarde.toString()));
        }
    }

    /// Without characters that XML has not, and no longer than a cell.
    private static String passend(String tekst) {
        var schoon = tekst.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == 9 || c == 10)
                .limit(LANGSTE_CEL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return schoon.toString();
    }
}
