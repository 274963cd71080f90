package nl.poort.sturing;

import java.util.UUID;
import nl.poort.techniek.db.Actor;

/// Who looks, and how far: the own organisation with the rows behind the figures, or the whole chain in totals only.
///
/// @param magHeleKeten an informatiemanager or a koepel may change to the whole chain
public record Blik(UUID organisatie, boolean heleKeten, boolean magHeleKeten) {

    /// As whom is read: the whole chain by the program itself.
    public Actor actor(Actor wie) {
        return heleKeten ? Actor.system("cijfers van de hele keten") : wie;
    }
}
