package nl.poort.web.api;

import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.autorisatie.Autorisatie;

/// What a right is about: a whole catalogue, all versions of one type in it, or one version of a type.
///
/// @param catalogus null for one version
/// @param naam of the type whose versions it is about; null = every type of the catalogue
/// @param versie the id of the one version; null otherwise
record Doel(UUID catalogus, String naam, UUID versie) {
    static Doel catalogus(UUID catalogus) {
        return new Doel(catalogus, null, null);
    }

    static Doel type(UUID catalogus, String naam) {
        return new Doel(catalogus, naam, null);
    }

    /// What this right is about; empty when it is about no type.
    static Optional<Doel> van(Autorisatie a) {
        if (a.catalogus() != null) {
            boolean alles = a.identificatie() == null || a.identificatie().isEmpty();
            return Optional.of(new Doel(a.catalogus(), alles ? null : a.identificatie(), null));
        }
        var versie = a.zaaktype() != null
                ? a.zaaktype()
                : a.informatieobjecttype() != null ? a.informatieobjecttype() : a.besluittype();
        return Optional.ofNullable(versie).map(v -> new Doel(null, null, v));
    }

    /// As a form sends it.
    String waarde() {
        if (versie != null) {
            return "versie:" + versie;
        }
        return naam == null ? "catalogus:" + catalogus : "type:" + catalogus + ":" + naam;
    }
}
