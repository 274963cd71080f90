package nl.poort.contact.kennis;

import java.util.Optional;
import java.util.UUID;

/// What an article came out of.
///
/// @param uitVraag the answered vraag
/// @param volgtOp the article it will replace
record Herkomst(Optional<UUID> uitVraag, Optional<UUID> volgtOp) {
    static final Herkomst NIEUW = new Herkomst(Optional.empty(), Optional.empty());

    static Herkomst vraag(UUID vraag) {
        return new Herkomst(Optional.of(vraag), Optional.empty());
    }

    static Herkomst opvolger(UUID artikel) {
        return new Herkomst(Optional.empty(), Optional.of(artikel));
    }
}
