package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;

/// Somebody at the counter with a ticket.
///
/// @param nummer on the ticket; begins at 1 every day
/// @param naam null when the visitor did not say
/// @param opgeroepen when the number was called for the first time: then the waiting ends
/// @param keren how often it was called
/// @param balie to which counter, null while waiting
public record Baliebezoek(
        UUID id,
        UUID organisatie,
        int nummer,
        String waarvoor,
        String naam,
        Instant ingekomen,
        Instant opgeroepen,
        int keren,
        String balie,
        UUID medewerker,
        String medewerkerNaam,
        Instant begonnen,
        Instant geeindigd,
        Bezoekstand uitkomst) {

    public boolean wacht() {
        return opgeroepen == null && geeindigd == null;
    }

    /// What the contact at the desk is recognised by.
    public String referentie() {
        return "balie " + id;
    }
}
