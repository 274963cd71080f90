package nl.poort.contact.kanalen;

import java.time.Instant;
import java.util.UUID;

/// A chat between a customer and the desk.
///
/// @param kenmerk the number with which the customer comes back to it
/// @param gezien when the browser of the customer was last there
/// @param medewerker who talks with the customer, null while waiting
public record Chat(
        UUID id,
        UUID organisatie,
        String naam,
        String kenmerk,
        Chatstand stand,
        Instant ingekomen,
        Instant gezien,
        Instant aangenomen,
        Instant geeindigd,
        UUID medewerker,
        String medewerkerNaam) {

    /// What the contact at the desk is recognised by.
    public String referentie() {
        return "chat " + id;
    }
}
