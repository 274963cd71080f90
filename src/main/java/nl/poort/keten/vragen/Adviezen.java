package nl.poort.keten.vragen;

import java.util.List;
import java.util.stream.Collectors;

/// What several teams advise about one question: together an answer, or the opposite of each other. Pure.
record Adviezen(List<Overdracht> gegeven) {
    private static final String JA = "ja";
    private static final String NEE = "nee";

    /// The advices that came back to this step and were not told on yet.
    static Adviezen bij(Weg weg, Overdracht ouder) {
        return new Adviezen(weg.kinderen(ouder).stream()
                .filter(k -> k.soort() == Overdrachtsoort.ADVIES && k.stand() == Overdrachtstand.BEANTWOORD)
                .toList());
    }

    boolean tegengesteld() {
        return heeft(JA) && heeft(NEE);
    }

    private boolean heeft(String strekking) {
        return gegeven.stream().anyMatch(o -> strekking.equals(o.resultaat().get(Context.STREKKING)));
    }

    /// What all of them say, each under its own name; one advice stays as it is.
    Antwoord samen(Antwoord laatste) {
        if (gegeven.size() < 2) {
            return laatste;
        }
        var tekst = gegeven.stream().map(o -> o.schakel() + ": " + o.antwoord()).collect(Collectors.joining("\n"));
        var bron =
                gegeven.stream().map(Overdracht::bron).filter(b -> !b.isBlank()).collect(Collectors.joining("; "));
        return new Antwoord(tekst, bron, laatste.resultaat());
    }
}
