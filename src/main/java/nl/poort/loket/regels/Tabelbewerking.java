package nl.poort.loket.regels;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.poort.loket.regels.feel.Namen;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;

/// Changes the decision tables of a model: rows, columns, cells, and which tables there are.
public final class Tabelbewerking {
    private Tabelbewerking() {}

    public static Beslissing get(Regelbestand model, String beslissing) {
        return model.beslissingen().stream()
                .filter(b -> b.id().equals(beslissing))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze tabel"));
    }

    /// Whether it fits the grid; what is reckoned or called is only shown.
    public static boolean isTabel(Regelbestand model, String beslissing) {
        return get(model, beslissing).inhoud() instanceof Inhoud.Tabel;
    }

    public static Inhoud.Tabel tabel(Regelbestand model, String beslissing) {
        if (get(model, beslissing).inhoud() instanceof Inhoud.Tabel t) {
            return t;
        }
        throw new Weigering("geen-tabel", "Deze beslissing is geen tabel: Poort kan haar laten zien en niet wijzigen");
    }

    static Regelbestand zet(Regelbestand model, Beslissing nieuw) {
        return Records.with(
                model,
                "beslissingen",
                model.beslissingen().stream()
                        .map(b -> b.id().equals(nieuw.id()) ? nieuw : b)
                        .toList());
    }

    private static Regelbestand inhoud(Regelbestand model, String beslissing, Inhoud inhoud) {
        return zet(model, Records.with(get(model, beslissing), "inhoud", inhoud));
    }

    private static Regelbestand regels(
            Regelbestand model, String beslissing, UnaryOperator<List<Inhoud.Regel>> bewerking) {
        var t = tabel(model, beslissing);
        return inhoud(model, beslissing, Records.with(t, "regels", bewerking.apply(t.regels())));
    }

    /// The rows from `van` as they are now; rows that somebody else added below stay.
    public static Regelbestand rijen(Regelbestand model, String beslissing, int van, List<Inhoud.Regel> rijen) {
        var t = tabel(model, beslissing);
        for (var rij : rijen) {
            if (rij.cellen().size() != t.kolommen().size()
                    || rij.uitkomsten().size() != t.uitgangen().size()) {
                throw new Weigering("tabel-anders", "Deze tabel heeft intussen andere kolommen. Laad haar opnieuw");
            }
        }
        return regels(
                model,
                beslissing,
                regels -> IntStream.range(0, regels.size())
                        .mapToObj(r -> r >= van && r < van + rijen.size() ? rijen.get(r - van) : regels.get(r))
                        .toList());
    }

    public static Regelbestand regelErbij(Regelbestand model, String beslissing, int plaats) {
        var t = tabel(model, beslissing);
        if (t.regels().size() >= Modelregels.MEESTE_REGELS) {
            throw new Weigering("te-veel", "Een tabel heeft hoogstens " + Modelregels.MEESTE_REGELS + " regels");
        }
        return regels(model, beslissing, r -> Lijst.met(r, plaats, leeg(t)));
    }

    private static Inhoud.Regel leeg(Inhoud.Tabel t) {
        return new Inhoud.Regel(
                t.kolommen().stream().map(k -> "-").toList(),
                t.uitgangen().stream().map(u -> "").toList(),
                "",
                "",
                0);
    }

    public static Regelbestand regelWeg(Regelbestand model, String beslissing, int regel) {
        return regels(model, beslissing, r -> regel < r.size() ? Lijst.zonder(r, regel) : r);
    }

    public static Regelbestand regelNaar(Regelbestand model, String beslissing, int regel, int naar) {
        return regels(model, beslissing, r -> Lijst.verplaats(r, regel, naar));
    }

    public static Regelbestand regelDubbel(Regelbestand model, String beslissing, int regel) {
        return regels(model, beslissing, r -> regel < r.size() ? Lijst.met(r, regel + 1, r.get(regel)) : r);
    }

    /// @param wat the id of an input or of another decision
    public static Regelbestand kolomErbij(Regelbestand model, String beslissing, String wat) {
        var b = get(model, beslissing);
        var t = tabel(model, beslissing);
        if (t.kolommen().size() >= Modelregels.MEESTE_KOLOMMEN) {
            throw new Weigering("te-veel", "Een tabel heeft hoogstens " + Modelregels.MEESTE_KOLOMMEN + " kolommen");
        }
        if (heeftNodig(model, wat, beslissing, new HashSet<>())) {
            throw new Weigering("kring", "Die tabel gebruikt deze tabel al: zo zouden ze op elkaar wachten");
        }
        var kolom = new Inhoud.Formule(naam(model, wat), 0);
        if (t.kolommen().stream().anyMatch(k -> Namen.gewoon(k.tekst()).equals(Namen.gewoon(kolom.tekst())))) {
            throw new Weigering("kolom-dubbel", "Deze kolom staat al in de tabel");
        }
        var regels = new Eerstevulling(model, wat, t).regels();
        var nieuw = Records.with(t, "kolommen", Lijst.met(t.kolommen(), kolom), "regels", regels);
        var vereist = b.vereist().contains(wat) ? b.vereist() : Lijst.met(b.vereist(), wat);
        return zet(model, Records.with(b, "inhoud", nieuw, "vereist", vereist));
    }

    private static boolean heeftNodig(Regelbestand model, String wie, String wat, HashSet<String> gezien) {
        return wie.equals(wat)
                || gezien.add(wie)
                        && model.beslissingen().stream()
                                .filter(b -> b.id().equals(wie))
                                .flatMap(b -> b.vereist().stream())
                                .anyMatch(v -> heeftNodig(model, v, wat, gezien));
    }

    /// The name under which a decision uses it.
    static String naam(Regelbestand model, String id) {
        return Stream.concat(
                        model.gegevens().stream().filter(g -> g.id().equals(id)).map(Gegeven::naam),
                        model.beslissingen().stream()
                                .filter(b -> b.id().equals(id))
                                .map(Beslissing::naam))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Deze kolom"));
    }

    /// What a column of a decision is: the id of an input or decision, or nothing when it is reckoned.
    public static Optional<String> wat(Regelbestand model, Beslissing b, int kolom) {
        var tekst =
                Namen.gewoon(((Inhoud.Tabel) b.inhoud()).kolommen().get(kolom).tekst());
        return b.vereist().stream()
                .filter(id -> model.gegevens().stream().anyMatch(g -> g.id().equals(id))
                        || model.beslissingen().stream().anyMatch(d -> d.id().equals(id)))
                .filter(id -> Namen.gewoon(naam(model, id)).equals(tekst))
                .findFirst();
    }

    public static Regelbestand kolomWeg(Regelbestand model, String beslissing, int kolom) {
        var b = get(model, beslissing);
        var t = tabel(model, beslissing);
        if (kolom >= t.kolommen().size()) {
            return model;
        }
        var wat = wat(model, b, kolom);
        var kolommen = Lijst.zonder(t.kolommen(), kolom);
        var regels = t.regels().stream()
                .map(r -> Records.with(r, "cellen", Lijst.zonder(r.cellen(), kolom)))
                .toList();
        var vereist = b.vereist().stream()
                .filter(v -> wat.isEmpty() || !v.equals(wat.get()))
                .toList();
        return zet(
                model,
                Records.with(b, "inhoud", Records.with(t, "kolommen", kolommen, "regels", regels), "vereist", vereist));
    }

    public static Regelbestand kolomNaar(Regelbestand model, String beslissing, int kolom, int naar) {
        var t = tabel(model, beslissing);
        return inhoud(
                model,
                beslissing,
                Records.with(
                        t,
                        "kolommen",
                        Lijst.verplaats(t.kolommen(), kolom, naar),
                        "regels",
                        t.regels().stream()
                                .map(r -> Records.with(r, "cellen", Lijst.verplaats(r.cellen(), kolom, naar)))
                                .toList()));
    }

    /// No table uses this input or decision any more.
    static Regelbestand zonder(Regelbestand model, String wat) {
        var met = model;
        for (var b : model.beslissingen()) {
            if (!b.vereist().contains(wat)) {
                continue;
            }
            if (!(b.inhoud() instanceof Inhoud.Tabel t)) {
                throw new Weigering(
                        "wordt-gebruikt",
                        "Dit wordt gebruikt in '" + b.naam() + "', en dat is geen tabel. Laat het staan");
            }
            for (int k = t.kolommen().size() - 1; k >= 0; k--) {
                if (wat(met, b, k).filter(wat::equals).isPresent()) {
                    met = kolomWeg(met, b.id(), k);
                }
            }
            met = zet(
                    met,
                    Records.with(
                            get(met, b.id()),
                            "vereist",
                            get(met, b.id()).vereist().stream()
                                    .filter(v -> !v.equals(wat))
                                    .toList()));
        }
        return met;
    }
}
