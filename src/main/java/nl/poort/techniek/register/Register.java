package nl.poort.techniek.register;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.db.Bladzijde;
import nl.poort.techniek.db.Zoekvraag;

/// One kind of resource behind its verbs. What a kind does not offer it refuses; the edge offers no route to it.
public interface Register<R extends Record> {

    /// @throws nl.poort.techniek.Weigering `niet-gevonden`, or `permission_denied` when it is there and not for you
    R get(Toegang toegang, UUID id);

    Bladzijde<R> list(Toegang toegang, Zoekvraag vraag);

    /// Those of the ids that may be seen; for who shows things with what they refer to.
    Map<UUID, R> list(Toegang toegang, Collection<UUID> ids);

    /// @param nieuw without an id, and without what the register itself sets
    R create(Toegang toegang, R nieuw);

    R update(Toegang toegang, Wijziging<R> wijziging);

    void delete(Toegang toegang, UUID id);

    /// Whether somebody who may see it now may also see it as it was then: its level can have been another.
    ///
    /// @param velden as they were written down
    default boolean toont(Toegang toegang, Map<String, Object> velden) {
        return true;
    }
}
