package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The specialist answered; the desk tells it to the customer who waits.
///
/// @param root the running contact
public record RuggespraakBeantwoord(UUID root, UUID ruggespraak, UUID naarTeam) implements Gebeurtenis {}
