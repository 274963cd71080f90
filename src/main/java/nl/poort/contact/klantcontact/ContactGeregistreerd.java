package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A contact began.
///
/// @param root the Vraag, or the contact itself while there is none
public record ContactGeregistreerd(
        UUID root, UUID contact, String kenmerk, String kanaal, Richting richting, UUID partij) implements Gebeurtenis {

    static ContactGeregistreerd van(Klantcontact c) {
        return new ContactGeregistreerd(c.root(), c.id(), c.kenmerk(), c.kanaal(), c.richting(), c.partij());
    }
}
