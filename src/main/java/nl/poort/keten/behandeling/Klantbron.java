package nl.poort.keten.behandeling;

import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.db.Actor;

/// Who a customer is: known by the contact side, which stands above this module.
@FunctionalInterface
public interface Klantbron {
    Optional<Klantgegevens> klant(Actor actor, UUID partij);
}
