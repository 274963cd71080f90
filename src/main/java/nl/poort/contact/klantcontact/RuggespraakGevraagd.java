package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A specialist is asked while the customer waits.
///
/// @param root the running contact
public record RuggespraakGevraagd(UUID root, UUID ruggespraak, UUID naarTeam) implements Gebeurtenis {}
