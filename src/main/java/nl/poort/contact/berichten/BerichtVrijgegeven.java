package nl.poort.contact.berichten;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A message may go out.
public record BerichtVrijgegeven(UUID root, UUID bericht, String kenmerk, Berichtcode code) implements Gebeurtenis {}
