package nl.poort.web.regels;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.poort.loket.regels.Celkolom;
import nl.poort.loket.regels.Celkolommen;
import nl.poort.loket.regels.Celtaal;
import nl.poort.loket.regels.Inhoud;
import nl.poort.loket.regels.Modelregels;
import nl.poort.loket.regels.Regelbestand;
import nl.poort.loket.regels.Tabelbewerking;
import nl.poort.loket.regels.Trefwijze;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;

/// The grid of a table as fields of a form: `c2.0` is the first cell of the third row, `u2.0` what comes of it.
public final class Tabelrooster {
    static final int PER = 40;

    private Tabelrooster() {}

    /// What was sent; a box of text that was left empty is there too.
    record Velden(Map<String, List<String>> gestuurd) {
        boolean heeft(String veld) {
            return gestuurd.containsKey(veld);
        }

        String waarde(String veld) {
            return gestuurd.get(veld).getFirst().strip();
        }
    }

    /// Which of the rules that fit count, in words.
    public static List<Keuze> trefwijzen(Trefwijze huidig) {
        var gewoon = List.of(
                new Keuze("FIRST", "De bovenste regel die past", "Zet bijzondere gevallen boven gewone."),
                new Keuze("UNIQUE", "Er past altijd precies één regel", "Passen er twee, dan is dat een fout."),
                new Keuze(
                        "ANY",
                        "Alle regels die passen zeggen hetzelfde",
                        "Zeggen ze iets anders, dan is dat een fout."),
                new Keuze("COLLECT", "Alle regels die passen", "De uitkomst is een lijst."),
                new Keuze("RULE_ORDER", "Alle regels die passen, op volgorde", "De uitkomst is een lijst."));
        return gewoon.stream().anyMatch(k -> k.waarde().equals(huidig.name()))
                ? gewoon
                : Stream.concat(
                                gewoon.stream(),
                                Stream.of(new Keuze(huidig.name(), "Zoals in het bestand: " + huidig.naam())))
                        .toList();
    }

    /// How a cell stands in its field.
    public static String toon(Celkolom kolom, String cel) {
        return Celtaal.toon(kolom, cel);
    }

    public static String toonUitkomst(String cel) {
        return Celtaal.toonUitkomst(cel);
    }

    public static String veilig(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The rows as they stand in the form; a field that is not there keeps its cell.
    static Regelbestand rijen(Regelbestand model, String tabel, int van, Velden f) {
        var b = Tabelbewerking.get(model, tabel);
        var t = Tabelbewerking.tabel(model, tabel);
        var kolommen = Celkolommen.van(model, b);
        var uitgangen = Celkolommen.uitgangen(model, b);
        var rijen = new ArrayList<Inhoud.Regel>();
        for (int r = van; r < Math.min(t.regels().size(), van + PER); r++) {
            var oud = t.regels().get(r);
            var cellen = new ArrayList<String>();
            for (int k = 0; k < kolommen.size(); k++) {
                cellen.add(
                        cel(f, "c" + r + "." + k, kolommen.get(k), oud.cellen().get(k)));
            }
            var uitkomsten = new ArrayList<String>();
            for (int u = 0; u < uitgangen.size(); u++) {
                uitkomsten.add(uitkomst(
                        f, "u" + r + "." + u, uitgangen.get(u), oud.uitkomsten().get(u)));
            }
            var uitleg =
                    f.heeft("t" + r) ? f.waarde("t" + r).replace("\r\n", "\n").strip() : oud.toelichting();
            rijen.add(Records.with(
                    oud,
                    "cellen",
                    List.copyOf(cellen),
                    "uitkomsten",
                    List.copyOf(uitkomsten),
                    "toelichting",
                    Modelregels.tekst("t" + r, uitleg)));
        }
        return Tabelbewerking.rijen(model, tabel, van, rijen);
    }

    /// What was not touched stays as it was, also where it could be written in another way.
    private static String cel(Velden f, String veld, Celkolom kolom, String oud) {
        if (!f.heeft(veld)) {
            return oud;
        }
        var waarde = f.waarde(veld);
        if (!kolom.isGetypt()) {
            return waarde.equals(oud) || waarde.isEmpty() ? oud : kolom.kent(waarde) ? waarde : anders(waarde);
        }
        return waarde.equals(Celtaal.toon(kolom, oud)) ? oud : Celtaal.lees(kolom, waarde);
    }

    private static String uitkomst(Velden f, String veld, Celkolom kolom, String oud) {
        if (!f.heeft(veld)) {
            return oud;
        }
        var waarde = f.waarde(veld);
        if (!kolom.isGetypt()) {
            return waarde.equals(oud) || kolom.kent(waarde) ? waarde : anders(waarde);
        }
        return waarde.equals(Celtaal.toonUitkomst(oud)) ? oud : Celtaal.leesUitkomst(waarde);
    }

    private static String anders(String waarde) {
        throw new Weigering("keuze-onbekend", "'" + waarde + "' is geen van de keuzes. Laad de bladzijde opnieuw");
    }

    static String zin(String actie) {
        return switch (actie) {
            case "regel-onderaan", "regel-erbij", "regel-dubbel" -> "regel toegevoegd";
            case "regel-weg" -> "regel weggehaald";
            case "regel-omhoog", "regel-omlaag" -> "regel verplaatst";
            case "kolom-erbij" -> "kolom toegevoegd";
            case "kolom-weg" -> "kolom weggehaald";
            case "kolom-links" -> "kolom verplaatst";
            default -> "bewaard";
        };
    }

    /// What the button asks, after the cells are kept.
    static Regelbestand doe(Regelbestand m, String tabel, String actie, int waar, Formulier f) {
        return switch (actie) {
            case "regel-onderaan" -> Tabelbewerking.regelErbij(m, tabel, Integer.MAX_VALUE);
            case "regel-erbij" -> Tabelbewerking.regelErbij(m, tabel, waar + 1);
            case "regel-dubbel" -> Tabelbewerking.regelDubbel(m, tabel, waar);
            case "regel-weg" -> Tabelbewerking.regelWeg(m, tabel, waar);
            case "regel-omhoog" -> Tabelbewerking.regelNaar(m, tabel, waar, waar - 1);
            case "regel-omlaag" -> Tabelbewerking.regelNaar(m, tabel, waar, waar + 1);
            case "kolom-erbij" -> {
                if (f.waarde("kolom").isEmpty()) {
                    throw new Weigering("kolom", "Kies welke vraag een kolom wordt");
                }
                yield Tabelbewerking.kolomErbij(m, tabel, f.waarde("kolom"));
            }
            case "kolom-weg" -> Tabelbewerking.kolomWeg(m, tabel, waar);
            case "kolom-links" -> Tabelbewerking.kolomNaar(m, tabel, waar, waar - 1);
            default -> m;
        };
    }
}
