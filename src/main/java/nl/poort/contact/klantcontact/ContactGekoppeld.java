package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A contact turned out to belong to a Vraag.
public record ContactGekoppeld(UUID root, UUID contact, String kenmerk) implements Gebeurtenis {}
