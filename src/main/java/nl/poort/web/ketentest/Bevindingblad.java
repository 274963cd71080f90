package nl.poort.web.ketentest;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.poort.keten.ketentest.Bevinding;
import nl.poort.keten.ketentest.Bevindingsoort;
import nl.poort.keten.ketentest.Ernst;
import nl.poort.keten.ketentest.GedeeldeBevinding;
import nl.poort.keten.ketentest.NieuweBevinding;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.werkboek.Werkblad;
import nl.poort.techniek.werkboek.Werkboeklezer;
import nl.poort.techniek.werkboek.Werkboekschrijver;

/// Findings as rows of a spreadsheet, out and in again (S3-91).
final class Bevindingblad {
    private static final List<String> KOPPEN = List.of(
            "Nummer", "Iteratie", "Stap", "Soort", "Ernst", "Bevinding", "Leverancier", "Stand", "Oplossing", "Datum");
    private static final int GROOTSTE = 2_000;

    private Bevindingblad() {}

    static void stuur(Context ctx, String naam, Werkblad blad) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + naam + ".xlsx\"");
        ctx.contentType(Werkboekschrijver.SOORT).result(Werkboekschrijver.schrijf(blad));
    }

    static Werkblad van(List<Bevinding> bevindingen) {
        var rijen = new ArrayList<List<Object>>();
        for (var b : bevindingen.reversed()) {
            rijen.add(rij(
                    b.naam(),
                    b.iteratie(),
                    b.stap(),
                    b.soort().naam(),
                    b.ernst().naam(),
                    b.tekst(),
                    b.leverancier(),
                    b.stand().naam(),
                    b.oplossing(),
                    b.op().atZone(nl.poort.techniek.db.Tx.ZONE).toLocalDate()));
        }
        return new Werkblad("Bevindingen", KOPPEN, rijen);
    }

    private static List<Object> rij(Object... cellen) {
        return Arrays.asList(cellen);
    }

    static Werkblad gedeeld(List<GedeeldeBevinding> bevindingen) {
        var koppen =
                List.of("Van", "Nummer", "Stap", "Soort", "Ernst", "Bevinding", "Leverancier", "Stand", "Oplossing");
        var rijen = new ArrayList<List<Object>>();
        for (var g : bevindingen) {
            rijen.add(rij(
                    g.van(),
                    g.nummer(),
                    g.stap(),
                    g.soort().naam(),
                    g.ernst().naam(),
                    g.tekst(),
                    g.leverancier(),
                    g.stand().naam(),
                    g.oplossing()));
        }
        return new Werkblad("Gedeelde bevindingen", koppen, rijen);
    }

    /// What stands in a sheet with the same heads; nothing at all when one row is not right, with each row named.
    static List<NieuweBevinding> lees(byte[] bestand) {
        var rijen = new Werkboeklezer().lees(bestand);
        if (rijen.isEmpty()) {
            throw fout("Dit werkblad is leeg");
        }
        var plaats = new int[KOPPEN.size()];
        var koppen = rijen.getFirst().cellen();
        for (int k = 0; k < plaats.length; k++) {
            plaats[k] = plaats(koppen, KOPPEN.get(k));
        }
        for (var nodig : List.of(3, 4, 5)) {
            if (plaats[nodig] < 0) {
                throw fout("In de eerste rij ontbreekt de kop " + KOPPEN.get(nodig));
            }
        }
        var fouten = new ArrayList<String>();
        var nieuw = new ArrayList<NieuweBevinding>();
        for (var rij : rijen.subList(1, rijen.size())) {
            if (rij.cellen().stream().allMatch(String::isBlank)
                    && rij.formules().isEmpty()) {
                continue;
            }
            lees(rij, plaats, fouten, nieuw);
        }
        if (nieuw.size() > GROOTSTE) {
            throw fout("Dit zijn te veel bevindingen: hoogstens " + GROOTSTE);
        }
        if (!fouten.isEmpty()) {
            throw fout("Er is niets ingelezen. "
                    + String.join(" ", fouten.stream().limit(10).toList()));
        }
        return nieuw;
    }

    private static int plaats(List<String> koppen, String kop) {
        for (int i = 0; i < koppen.size(); i++) {
            if (koppen.get(i).strip().equalsIgnoreCase(kop)) {
                return i;
            }
        }
        return -1;
    }

    private static void lees(Werkboeklezer.Rij rij, int[] plaats, List<String> fouten, List<NieuweBevinding> nieuw) {
        int al = fouten.size();
        var waar = "Rij " + rij.nummer() + ": ";
        if (!rij.formules().isEmpty()) {
            fouten.add(
                    waar + "er staat een formule in kolom " + (rij.formules().getFirst() + 1) + ", zet er tekst neer.");
        }
        var soort = Arrays.stream(Bevindingsoort.values())
                .filter(s -> heet(s.naam(), rij.cel(plaats[3])))
                .findFirst();
        var ernst = Arrays.stream(Ernst.values())
                .filter(e -> heet(e.naam(), rij.cel(plaats[4])))
                .findFirst();
        var tekst = rij.cel(plaats[5]).strip();
        if (soort.isEmpty()) {
            fouten.add(waar + "kies als soort organisatie, landelijke voorzieningen of software.");
        }
        if (ernst.isEmpty()) {
            fouten.add(waar + "kies als ernst laag, middel of hoog.");
        }
        if (tekst.isEmpty()) {
            fouten.add(waar + "de bevinding is leeg.");
        }
        var iteratie = getal(rij.cel(plaats[1]), waar + "de iteratie is geen getal.", fouten);
        var stap = getal(rij.cel(plaats[2]), waar + "de stap is geen getal.", fouten);
        if (fouten.size() == al) {
            nieuw.add(new NieuweBevinding(
                    iteratie, stap, soort.orElseThrow(), ernst.orElseThrow(), tekst, rij.cel(plaats[6])));
        }
    }

    private static boolean heet(String naam, String getypt) {
        var kaal = getypt.strip().toLowerCase(Locale.ROOT);
        return !kaal.isEmpty() && naam.startsWith(kaal);
    }

    private static Integer getal(String tekst, String zin, List<String> fouten) {
        var kaal = tekst.strip().replaceFirst("\\.0$", "");
        if (kaal.isEmpty()) {
            return null;
        }
        if (!kaal.matches("\\d{1,3}")) {
            fouten.add(zin);
            return null;
        }
        return Integer.valueOf(kaal);
    }

    private static Weigering fout(String zin) {
        return new Weigering("bestand-geweigerd", zin, java.util.Map.of("bestand", zin));
    }
}
