package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A party was registered; nothing personal in it.
public record PartijGeregistreerd(UUID root, Partijsoort partijsoort) implements Gebeurtenis {}
