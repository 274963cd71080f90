package nl.poort.contact.berichten;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A person called because a message could not be brought.
public record BerichtNagebeld(UUID root, UUID bericht, String kenmerk, boolean gelukt) implements Gebeurtenis {}
