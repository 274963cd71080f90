package nl.poort.contact.berichten;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The customer saw a message on the own page.
public record BerichtGelezen(UUID root, UUID bericht, String kenmerk) implements Gebeurtenis {}
