package nl.poort.contact.kanalen;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A thread belongs to this Vraag from now on.
///
/// @param van the thread it was before, when two became one; else the same as `draad`
public record DraadGekoppeld(UUID draad, UUID van, UUID vraag) implements Gebeurtenis {
    @Override
    public UUID root() {
        return vraag;
    }
}
