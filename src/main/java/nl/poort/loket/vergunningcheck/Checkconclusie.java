package nl.poort.loket.vergunningcheck;

import java.util.List;
import nl.poort.loket.regels.Conclusie;
import nl.poort.loket.regels.Reden;
import nl.poort.loket.regels.Uitkomst;

/// What the rules of one authority say about one activity.
///
/// @param conclusies empty while questions are open
/// @param redenen which rules gave it, with the answers and the articles
/// @param bronnen the articles it rests on, also while questions are open
/// @param voorbehoud what the author wants to be said with it
public record Checkconclusie(
        Checkregels regels,
        Uitkomst uitkomst,
        List<Conclusie> conclusies,
        List<Reden> redenen,
        List<String> bronnen,
        List<String> voorbehoud) {

    public boolean isOpen() {
        return conclusies.isEmpty();
    }

    /// The rules contradict each other, or say nothing about these answers: a person must look at it.
    public boolean isVastgelopen() {
        return uitkomst instanceof Uitkomst.Tegenspraak || uitkomst instanceof Uitkomst.Geen;
    }

    public boolean isNeemContactOp() {
        return conclusies.contains(Conclusie.NEEM_CONTACT_OP);
    }

    /// Something must be sent in before the work begins.
    public boolean isIndienen() {
        return conclusies.stream()
                .anyMatch(c -> c == Conclusie.VERGUNNINGPLICHT
                        || c == Conclusie.MELDINGSPLICHT
                        || c == Conclusie.INFORMATIEPLICHT);
    }
}
