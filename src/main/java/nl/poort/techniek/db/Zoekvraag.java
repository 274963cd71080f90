package nl.poort.techniek.db;

import java.util.ArrayList;
import java.util.List;

/// What is looked for in a [Tabel], in which order, and which page of it.
///
/// @param volgorde names of columns or expressions; with `-` in front from high to low
/// @param bladzijde from 1
public record Zoekvraag(List<Conditie> condities, List<String> volgorde, int bladzijde, int grootte) {
    public static final int GEWOON = 100;
    public static final Zoekvraag ALLES = new Zoekvraag(List.of(), List.of(), 1, Integer.MAX_VALUE);

    public Zoekvraag {
        condities = List.copyOf(condities);
        volgorde = List.copyOf(volgorde);
    }

    public static Zoekvraag van(Conditie... condities) {
        return new Zoekvraag(List.of(condities), List.of(), 1, Integer.MAX_VALUE);
    }

    public Zoekvraag en(Conditie conditie) {
        var meer = new ArrayList<>(condities);
        meer.add(conditie);
        return new Zoekvraag(meer, volgorde, bladzijde, grootte);
    }
}
