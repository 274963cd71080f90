package nl.poort.web;

import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Writes down every look at personal data: who, when, for which organisation and purpose, at which record (AVG).
final class Inzage {
    private final Db db;

    Inzage(Db db) {
        this.db = db;
    }

    /// @param wie null for a customer or guest who looks at their own
    void noteer(Medewerker wie, Route route, UUID object) {
        var actor = wie == null ? Actor.system(doel(route)) : wie.actor(doel(route));
        db.run(actor, tx -> new InzageSql(tx.handle()).insert(tx.newId(), tx.now(), actor, route.path(), object));
    }

    /// The purpose in the words of the permission: `vraag behandelen`.
    static String doel(Route route) {
        return route.recht().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
