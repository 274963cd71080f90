package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The customer said something in a thread, on whatever channel.
///
/// @param vraag null while nothing was asked yet
/// @param nieuw the thread began with it
public record BerichtBinnengekomen(UUID draad, UUID uiting, UUID vraag, UUID team, String kanaal, boolean nieuw)
        implements Gebeurtenis {
    @Override
    public UUID root() {
        return vraag == null ? draad : vraag;
    }
}
