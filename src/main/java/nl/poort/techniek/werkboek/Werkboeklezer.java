package nl.poort.techniek.werkboek;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.xml.Xmlbestand;
import nl.poort.techniek.xml.Xmlelement;
import nl.poort.techniek.xml.Xmlgrens;

/// Reads the first sheet of a workbook (`.xlsx`) of somebody else: texts and numbers, within bounds, nothing executed.
public final class Werkboeklezer {
    private static final String RUIMTE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int UITGEPAKT = 30_000_000;
    private static final String TEKSTEN = "xl/sharedStrings.xml";
    private static final String BLAD = "xl/worksheets/sheet\\d{1,4}\\.xml";
    private static final Xmlgrens XML = new Xmlgrens(UITGEPAKT, 30, 500_000);
    private static final int KOLOMMEN = 100;

    /// @param nummer as the spreadsheet counts, from 1
    /// @param formules the columns in which a formula stands, from 0
    public record Rij(int nummer, List<String> cellen, List<Integer> formules) {
        /// Empty when this row has no such cell.
        public String cel(int kolom) {
            return kolom < 0 || kolom >= cellen.size() ? "" : cellen.get(kolom);
        }
    }

    /// @throws Weigering in words, when it is no workbook or too large
    public List<Rij> lees(byte[] bestand) {
        var delen = Werkboekzip.lees(bestand, n -> n.equals(TEKSTEN) || n.matches(BLAD));
        var blad = delen.keySet().stream()
                .filter(n -> n.matches(BLAD))
                .sorted(java.util.Comparator.comparingInt(String::length).thenComparing(n -> n))
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        "bestand-geweigerd", "Dit is geen werkboek. Bewaar het als Excel-werkmap (.xlsx)."));
        var teksten = teksten(delen);
        var rijen = new ArrayList<Rij>();
        var wortel = Xmlbestand.lees(delen.get(blad), XML);
        for (var data : wortel.list(RUIMTE, "sheetData")) {
            for (var rij : data.list(RUIMTE, "row")) {
                rijen.add(rij(rij, rijen.size() + 1, teksten));
            }
        }
        return rijen;
    }

    private static List<String> teksten(Map<String, byte[]> delen) {
        var inhoud = delen.get(TEKSTEN);
        return inhoud == null
                ? List.of()
                : Xmlbestand.lees(inhoud, XML).list(RUIMTE, "si").stream()
                        .map(Werkboeklezer::tekst)
                        .toList();
    }

    /// All text in an element; the reading aid of Japanese is none.
    private static String tekst(Xmlelement si) {
        var tekst = new StringBuilder();
        for (var kind : si.kinderen()) {
            if (kind.heet(RUIMTE, "t")) {
                tekst.append(kind.tekst());
            } else if (kind.heet(RUIMTE, "r")) {
                tekst.append(tekst(kind));
            }
        }
        return tekst.toString();
    }

    private static Rij rij(Xmlelement rij, int volgende, List<String> teksten) {
        var cellen = new ArrayList<String>();
        var formules = new ArrayList<Integer>();
        for (var cel : rij.list(RUIMTE, "c")) {
            int kolom = kolom(cel.attribuut("r"), cellen.size());
            if (kolom >= KOLOMMEN) {
                throw new Weigering("bestand-geweigerd", "Dit werkblad heeft te veel kolommen");
            }
            while (cellen.size() <= kolom) {
                cellen.add("");
            }
            cellen.set(kolom, waarde(cel, teksten));
            if (cel.find(RUIMTE, "f").isPresent()) {
                formules.add(kolom);
            }
        }
        var nummer = rij.attribuut("r");
        return new Rij(
                nummer != null && nummer.matches("\\d{1,7}") ? Integer.parseInt(nummer) : volgende, cellen, formules);
    }

    private static String waarde(Xmlelement cel, List<String> teksten) {
        var waarde = cel.tekst(RUIMTE, "v");
        if ("inlineStr".equals(cel.attribuut("t"))) {
            return cel.find(RUIMTE, "is").map(Werkboeklezer::tekst).orElse("");
        }
        if ("s".equals(cel.attribuut("t"))) {
            boolean kan = waarde != null && waarde.matches("\\d{1,7}") && Integer.parseInt(waarde) < teksten.size();
            return kan ? teksten.get(Integer.parseInt(waarde)) : "";
        }
        return waarde == null ? "" : waarde;
    }

    /// `C7` is the third; without a name the next one.
    private static int kolom(String naam, int volgende) {
        if (naam == null || !naam.matches("[A-Z]{1,3}\\d{1,7}")) {
            return volgende;
        }
        int kolom = 0;
        for (char c : naam.replaceAll("\\d", "").toCharArray()) {
            kolom = kolom * 26 + (c - 'A' + 1);
        }
        return kolom - 1;
    }
}
