package nl.poort.keten.vragen;

import java.util.UUID;
import nl.poort.techniek.Weigering;

/// What is offered to the next link; without an asked action it is refused (S1-13).
///
/// @param referentie the asker's own reference, or null
public record Aanbod(Overdrachtsoort soort, UUID naarTeam, String gevraagd, Context context, String referentie) {

    public static Aanbod van(Overdrachtsoort soort, UUID naarTeam, String gevraagd) {
        return new Aanbod(soort, naarTeam, gevraagd, Context.LEEG, null);
    }

    /// The same reference for something else is refused: silently giving the first would lose the second.
    Overdracht eisZelfde(UUID vraag, Overdracht eerder) {
        if (!eerder.vraag().equals(vraag)
                || !eerder.naarTeam().equals(naarTeam)
                || eerder.soort() != soort
                || !eerder.gevraagd().equals(gevraagd)) {
            throw new Weigering(
                    "referentie-al-gebruikt",
                    "U hebt deze referentie al gebruikt voor een ander verzoek. Er is niets veranderd.");
        }
        return eerder;
    }
}
