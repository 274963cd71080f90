package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rules of a table as sentences, with the words of its questions instead of their ids.
public record Regelzin(Regelbestand model, Beslissing beslissing) {
    /// @param als its conditions
    /// @param dan what comes of it, with what is told then
    public record Zin(String als, String dan) {
        String heel() {
            return als + " → " + dan;
        }
    }

    List<Zin> zinnen() {
        var kolommen = Celkolommen.van(model, beslissing);
        var uitgangen = Celkolommen.uitgangen(model, beslissing);
        return ((Inhoud.Tabel) beslissing.inhoud())
                .regels().stream().map(r -> zin(r, kolommen, uitgangen)).toList();
    }

    /// One rule, for who reads it in a line.
    private static Zin zin(Inhoud.Regel r, List<Celkolom> kolommen, List<Celkolom> uitgangen) {
        var als = new ArrayList<String>();
        for (int k = 0; k < kolommen.size(); k++) {
            var cel = r.cellen().get(k);
            if (!cel.isEmpty() && !cel.equals("-")) {
                als.add(kolommen.get(k).wat() + " " + woord(kolommen.get(k), cel));
            }
        }
        var dan = IntStream.range(0, uitgangen.size())
                .mapToObj(u -> uitkomst(uitgangen.get(u), r.uitkomsten().get(u)))
                .collect(Collectors.joining(", "));
        return new Zin(
                als.isEmpty() ? "altijd" : String.join(" en ", als),
                r.toelichting().isEmpty() ? dan : dan + " (" + r.toelichting() + ")");
    }

    static String woord(Celkolom kolom, String cel) {
        return kolom.keuzes().stream()
                .filter(k -> k.cel().equals(cel))
                .map(Celkolom.Keuze::tekst)
                .findFirst()
                .orElseGet(() -> Celtaal.toon(kolom, cel));
    }

    private static String uitkomst(Celkolom kolom, String cel) {
        return kolom.keuzes().stream()
                .filter(k -> k.cel().equals(cel))
                .map(Celkolom.Keuze::tekst)
                .findFirst()
                .orElseGet(() -> cel.isEmpty() ? "geen uitkomst" : Celtaal.toonUitkomst(cel));
    }

    /// What stands there instead of a table.
    public static String formule(Inhoud inhoud) {
        return switch (inhoud) {
            case Inhoud.Formule f -> f.tekst();
            case Inhoud.Aanroep a ->
                a.wat() + "("
                        + a.waarden().entrySet().stream()
                                .map(e -> e.getKey() + ": " + e.getValue().tekst())
                                .collect(Collectors.joining(", "))
                        + ")";
            case Inhoud.Tabel t -> "een tabel met " + t.regels().size() + " regels";
        };
    }
}
