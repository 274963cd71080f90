package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody looked at the BSN of a party; the purpose stands on the gebeurtenis.
public record BsnIngezien(UUID root) implements Gebeurtenis {}
