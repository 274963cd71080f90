package nl.poort.techniek.werkboek;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a sheet as a workbook (`.xlsx`).
public final class Werkboekschrijver {
    public static final String SOORT = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /// What fits in one cell of a spreadsheet.
    private static final int LANGSTE_CEL = 32_000;

    private Werkboekschrijver() {}

    public static byte[] schrijf(Werkblad werk) {
        var uit = new ByteArrayOutputStream();
        try (var boek = new Workbook(uit, "Poort", "1.0")) {
            var blad = boek.newWorksheet(werk.naam());
            for (int k = 0; k < werk.koppen().size(); k++) {
                blad.value(0, k, werk.koppen().get(k));
                blad.style(0, k).bold().set();
            }
            for (int r = 0; r < werk.rijen().size(); r++) {
                var rij = werk.rijen().get(r);
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
