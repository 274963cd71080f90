package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A party nobody had contact with was taken away.
public record PartijUitgeschreven(UUID root) implements Gebeurtenis {}
