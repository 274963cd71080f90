package nl.poort.loket.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.poort.loket.regels.feel.Namen;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;

/// Changes which tables a model has, and what they say of themselves.
public final class Tabelbeheer {
    private Tabelbeheer() {}

    /// How a table is called, what it is for, on what it rests, and which of its rules count.
    public record Instelling(String naam, String doel, List<String> bronnen, Trefwijze trefwijze) {}

    public static Regelbestand instellen(Regelbestand model, String beslissing, Instelling in) {
        var b = Tabelbewerking.get(model, beslissing);
        var naam = Modelregels.naam("naam", in.naam());
        eisVrij(model, beslissing, naam);
        var bronnen = in.bronnen().stream()
                .map(r -> Modelregels.tekst("bronnen", r))
                .filter(r -> !r.isEmpty())
                .distinct()
                .toList();
        var inhoud = Records.with(Tabelbewerking.tabel(model, beslissing), "trefwijze", in.trefwijze());
        var nieuw = Records.with(
                b, "naam", naam, "doel", Modelregels.tekst("doel", in.doel()), "bronnen", bronnen, "inhoud", inhoud);
        return Hernoeming.doe(Tabelbewerking.zet(model, nieuw), beslissing, b.naam(), naam);
    }

    private static void eisVrij(Regelbestand model, String beslissing, String naam) {
        boolean bezet = Stream.concat(
                        model.gegevens().stream().map(Gegeven::naam),
                        model.beslissingen().stream()
                                .filter(b -> !b.id().equals(beslissing))
                                .map(Beslissing::naam))
                .anyMatch(n -> Namen.gewoon(n).equals(Namen.gewoon(naam)));
        if (bezet) {
            throw Modelregels.fout("naam", "Er is al een tabel met deze naam");
        }
    }

    /// A table that another one can use as a column.
    public static Regelbestand nieuw(Regelbestand model, String naam, Regelmodellen.Ids ids) {
        var schoon = Modelregels.naam("naam", naam);
        eisVrij(model, "", schoon);
        var tabel = new Inhoud.Tabel(Trefwijze.FIRST, List.of(), List.of(new Inhoud.Uitgang("", "", "")), List.of());
        var beslissing = new Beslissing(ids.nieuw(), schoon, List.of(), tabel, List.of(), "", 0);
        var alle = new ArrayList<>(model.beslissingen());
        alle.add(beslissing);
        return Records.with(model, "beslissingen", List.copyOf(alle));
    }

    /// With its column in every other table; never the outcome itself.
    public static Regelbestand verwijder(Regelbestand model, String beslissing) {
        if (beslissing.equals(model.top())) {
            throw new Weigering("uitkomst", "Deze tabel geeft de uitkomst: zij kan niet weg");
        }
        var zonder = Tabelbewerking.zonder(model, beslissing);
        return Records.with(
                zonder,
                "beslissingen",
                zonder.beslissingen().stream()
                        .filter(b -> !b.id().equals(beslissing))
                        .toList());
    }
}
