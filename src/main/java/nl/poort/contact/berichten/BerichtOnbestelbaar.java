package nl.poort.contact.berichten;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A message was refused on one channel.
///
/// @param reden without personal data
public record BerichtOnbestelbaar(UUID root, UUID bericht, String kenmerk, Berichtkanaal kanaal, String reden)
        implements Gebeurtenis {}
