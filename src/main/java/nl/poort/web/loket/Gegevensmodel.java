package nl.poort.web.loket;

import java.util.List;
import nl.poort.loket.aanvraag.Concept;
import nl.poort.loket.aanvraag.Rol;
import nl.poort.web.Formulier;

/// Who has to do with a request: the one whose plan it is, and whoever else, folded away until there is one.
public record Gegevensmodel(Concept concept, List<Rol> rollen) {
    private static final List<String> VELDEN = List.of("naam", "email", "telefoon", "adres", "bedrijf", "kvk");

    /// Whether anything stands in the fields of this role, or is wrong in them.
    public boolean isIngevuld(Formulier f, String rol) {
        return VELDEN.stream().anyMatch(v -> !f.waarde(rol + v).isBlank() || f.fout(rol + v) != null);
    }
}
