package nl.poort.contact.klantcontact;

import java.time.Instant;
import java.util.UUID;

/// What somebody at the desk asks a specialist while the customer waits.
///
/// @param contact the running contact it is for; the specialist does not see with whom that is
/// @param antwoord null while nobody answered
/// @param door who answered; null when the asker wrote down what was said by telephone
public record Ruggespraak(
        UUID contact,
        UUID id,
        UUID organisatie,
        UUID vrager,
        String vragerNaam,
        UUID naarTeam,
        String gevraagd,
        Instant gevraagdOp,
        String antwoord,
        UUID door,
        String doorNaam,
        Instant beantwoordOp) {

    public boolean open() {
        return antwoord == null;
    }
}
