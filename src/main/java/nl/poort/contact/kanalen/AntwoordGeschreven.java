package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// We said something in a thread.
///
/// @param bericht the message it goes out as; null when a colleague said it by another way
public record AntwoordGeschreven(UUID draad, UUID uiting, UUID vraag, UUID bericht, String kanaal)
        implements Gebeurtenis {
    @Override
    public UUID root() {
        return vraag;
    }
}
