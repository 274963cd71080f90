package nl.poort.contact.berichten;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A message arrived; the proof stands with its attempts.
public record BerichtAfgeleverd(UUID root, UUID bericht, String kenmerk, Berichtcode code, Berichtkanaal kanaal)
        implements Gebeurtenis {}
