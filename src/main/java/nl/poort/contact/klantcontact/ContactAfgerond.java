package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A contact was closed.
///
/// @param root the Vraag, or the contact itself when there is none
/// @param resultaat null when it was broken off
/// @param direct counts in "direct afgehandeld" (K2)
public record ContactAfgerond(
        UUID root,
        UUID contact,
        String kenmerk,
        String kanaal,
        Contactresultaat resultaat,
        boolean gelukt,
        boolean direct)
        implements Gebeurtenis {

    static ContactAfgerond van(Klantcontact c) {
        return new ContactAfgerond(
                c.root(), c.id(), c.kenmerk(), c.kanaal(), c.resultaat(), c.gelukt(), c.directAfgehandeld());
    }
}
