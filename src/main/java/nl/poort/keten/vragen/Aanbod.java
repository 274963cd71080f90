package nl.poort.keten.vragen;

import java.util.UUID;

/// What is offered to the next link; without an asked action it is refused (S1-13).
///
/// @param referentie the asker's own reference, or null
public record Aanbod(Overdrachtsoort soort, UUID naarTeam, String gevraagd, Context context, String referentie) {

    public static Aanbod van(Overdrachtsoort soort, UUID naarTeam, String gevraagd) {
        return new Aanbod(soort, naarTeam, gevraagd, Context.LEEG, null);
    }
}
