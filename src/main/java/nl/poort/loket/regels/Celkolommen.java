package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which columns a table has, and what may be chosen in them.
public final class Celkolommen {
    private static final String ALTIJD = "maakt niet uit";
    private static final int MEESTE_KEUZES = 40;

    private Celkolommen() {}

    public static List<Celkolom> van(Regelbestand model, Beslissing b) {
        var uit = new ArrayList<Celkolom>();
        var tabel = (Inhoud.Tabel) b.inhoud();
        for (int k = 0; k < tabel.kolommen().size(); k++) {
            var wat = Tabelbewerking.wat(model, b, k);
            var tekst = tabel.kolommen().get(k).tekst();
            uit.add(wat.map(id -> kolom(model, id)).orElse(new Celkolom(tekst, "", null, List.of())));
        }
        return uit;
    }

    static Celkolom kolom(Regelbestand model, String id) {
        var vraag = model.gegevens().stream()
                .filter(g -> g.id().equals(id))
                .flatMap(g -> model.vragen().stream().filter(v -> v.id().equals(g.vraag())))
                .findFirst();
        if (vraag.isPresent()) {
            boolean magLeeg = model.soort() == Regelsoort.INDIENINGSVEREISTEN;
            return new Celkolom(vraag.get().tekst(), id, vraag.get().soort(), keuzes(vraag.get(), magLeeg));
        }
        var beslissing =
                model.beslissingen().stream().filter(b -> b.id().equals(id)).findFirst();
        return new Celkolom(
                beslissing.map(Beslissing::naam).orElse(id),
                id,
                null,
                beslissing.map(Celkolommen::uitkomsten).orElse(List.of()));
    }

    private static List<Celkolom.Keuze> keuzes(Regelvraag vraag, boolean magLeeg) {
        var teksten = vraag.opties().stream().map(Optie::tekst).toList();
        var keuzes = new ArrayList<Celkolom.Keuze>();
        keuzes.add(new Celkolom.Keuze("-", ALTIJD));
        switch (vraag.soort()) {
            case JA_NEE -> {
                keuzes.add(new Celkolom.Keuze("true", "ja"));
                keuzes.add(new Celkolom.Keuze("false", "nee"));
            }
            case BIJLAGE -> {
                keuzes.add(new Celkolom.Keuze("true", "bijgevoegd"));
                keuzes.add(new Celkolom.Keuze("false", "niet bijgevoegd"));
            }
            case KEUZE -> {
                teksten.forEach(t -> keuzes.add(new Celkolom.Keuze(Celtaal.tekst(t), t)));
                if (teksten.size() > 2) {
                    teksten.forEach(t -> keuzes.add(new Celkolom.Keuze("not(" + Celtaal.tekst(t) + ")", "niet: " + t)));
                }
            }
            case GEO -> {
                teksten.forEach(t -> keuzes.add(new Celkolom.Keuze(Celtaal.tekst(t), t)));
                keuzes.add(new Celkolom.Keuze("\"ja\",\"deels\"", "ja of deels"));
                keuzes.add(new Celkolom.Keuze("\"nee\",\"deels\"", "nee of deels"));
            }
            case MEERKEUZE -> {
                teksten.forEach(t -> keuzes.add(new Celkolom.Keuze(bevat(t), "met: " + t)));
                teksten.forEach(t -> keuzes.add(new Celkolom.Keuze(bevatNiet(t), "zonder: " + t)));
            }
            case TEKST, GETAL, DATUM, VAST -> {
                if (!magLeeg || vraag.soort() == Vraagsoort.VAST) {
                    return List.of();
                }
            }
        }
        if (magLeeg && vraag.soort() != Vraagsoort.BIJLAGE && vraag.soort() != Vraagsoort.GEO) {
            keuzes.add(new Celkolom.Keuze("not(null)", "is ingevuld"));
            keuzes.add(new Celkolom.Keuze("null", "is niet ingevuld"));
        }
        return List.copyOf(keuzes);
    }

    private static String bevat(String optie) {
        return "if ?=null then false else contains(?," + Celtaal.tekst(optie) + ")";
    }

    private static String bevatNiet(String optie) {
        return "if ?=null then false else not(contains(?," + Celtaal.tekst(optie) + "))";
    }

    /// What another table can say; nothing when that is reckoned, or too much to choose from.
    private static List<Celkolom.Keuze> uitkomsten(Beslissing b) {
        if (!(b.inhoud() instanceof Inhoud.Tabel t)
                || t.uitgangen().size() != 1
                || t.trefwijze().verzamelt()) {
            return List.of();
        }
        var cellen = Stream.concat(
                        t.regels().stream().map(r -> r.uitkomsten().getFirst()),
                        t.uitgangen().stream().map(Inhoud.Uitgang::standaard))
                .filter(c -> !c.isEmpty())
                .distinct()
                .toList();
        if (cellen.isEmpty()
                || cellen.size() > MEESTE_KEUZES
                || !cellen.stream().allMatch(Celtaal::isVast)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new Celkolom.Keuze("-", ALTIJD)),
                        cellen.stream().map(c -> new Celkolom.Keuze(c, Celtaal.toonVast(c))))
                .toList();
    }

    /// The columns in which a rule says what comes of it.
    public static List<Celkolom> uitgangen(Regelbestand model, Beslissing b) {
        var tabel = (Inhoud.Tabel) b.inhoud();
        boolean top = b.id().equals(model.top());
        return tabel.uitgangen().stream()
                .map(u -> new Celkolom(
                        u.naam().isEmpty() ? "Uitkomst" : u.naam(), "", null, top ? uitkomst(model, u) : List.of()))
                .toList();
    }

    private static List<Celkolom.Keuze> uitkomst(Regelbestand model, Inhoud.Uitgang uitgang) {
        return switch (model.soort()) {
            case CONCLUSIE ->
                Stream.concat(
                                Stream.of(new Celkolom.Keuze("", "Kies")),
                                Stream.of(Conclusie.values())
                                        .map(c -> new Celkolom.Keuze(Celtaal.tekst(c.waarde()), c.zin())))
                        .toList();
            case INDIENINGSVEREISTEN ->
                List.of(new Celkolom.Keuze("true", "compleet"), new Celkolom.Keuze("false", "niet compleet"));
            case MAATREGELEN ->
                uitgang.naam().equals("Maatregelen") && !model.maatregelen().isEmpty()
                        ? Stream.concat(
                                        Stream.of(new Celkolom.Keuze("\"\"", "geen")),
                                        model.maatregelen().stream()
                                                .map(m -> new Celkolom.Keuze(
                                                        Celtaal.tekst(m.nummer()), m.nummer() + " " + m.tekst())))
                                .toList()
                        : List.of();
        };
    }
}
