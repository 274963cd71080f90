package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.List;
import nl.poort.techniek.Records;

/// What the rows become when a column is added: an author begins with something that can be read.
record Eerstevulling(Regelbestand model, String wat, Inhoud.Tabel tabel) {
    /// The first column of an empty table gets a row for each answer; in a form the first row says that all is there.
    List<Inhoud.Regel> regels() {
        var kolom = Celkolommen.kolom(model, wat);
        if (tabel.regels().isEmpty()) {
            return begin(kolom).stream().map(this::regel).toList();
        }
        boolean eis = model.soort() == Regelsoort.INDIENINGSVEREISTEN && kolom.soort() != null;
        var regels = new ArrayList<Inhoud.Regel>();
        for (int r = 0; r < tabel.regels().size(); r++) {
            var oud = tabel.regels().get(r);
            boolean compleet = eis && r == 0 && oud.uitkomsten().equals(List.of("true"));
            regels.add(Records.with(oud, "cellen", Lijst.met(oud.cellen(), compleet ? ingevuld(kolom) : "-")));
        }
        return List.copyOf(regels);
    }

    private static String ingevuld(Celkolom kolom) {
        return switch (kolom.soort()) {
            case BIJLAGE -> "true";
            case GEO, VAST -> "-";
            case JA_NEE, TEKST, GETAL, DATUM, KEUZE, MEERKEUZE -> "not(null)";
        };
    }

    private static List<String> begin(Celkolom kolom) {
        return switch (kolom.soort()) {
            case JA_NEE, BIJLAGE -> List.of("true", "false");
            case KEUZE, GEO ->
                kolom.keuzes().stream()
                        .map(Celkolom.Keuze::cel)
                        .filter(c -> c.startsWith("\"") && Celtaal.isVast(c))
                        .toList();
            case null, default -> List.of("-");
        };
    }

    private Inhoud.Regel regel(String cel) {
        return new Inhoud.Regel(
                List.of(cel), tabel.uitgangen().stream().map(u -> "").toList(), "", "", 0);
    }
}
