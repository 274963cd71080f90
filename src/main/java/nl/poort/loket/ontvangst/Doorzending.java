package nl.poort.loket.ontvangst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A request on its way to an authority outside this installation (Awb 2:3).
///
/// @param oin to whom, as the national facility calls it; `naam`: as the applicant reads it
/// @param indiendatum the day it was filed: that stays; null when nobody could read it
/// @param melding why the last attempt did not succeed
/// @param gemeld people were told that it does not succeed
/// @param aangenomen when the facility took it over; null while it did not
/// @param gestopt when somebody took it back; null when nobody did
public record Doorzending(
        UUID verzoek,
        UUID id,
        UUID organisatie,
        String nummer,
        String oin,
        String naam,
        String reden,
        LocalDate indiendatum,
        String door,
        Instant gevraagd,
        int pogingen,
        String melding,
        boolean gemeld,
        Instant aangenomen,
        Instant gestopt) {

    /// Whether it waits until the facility takes it over.
    public boolean isOnderweg() {
        return aangenomen == null && gestopt == null;
    }
}
