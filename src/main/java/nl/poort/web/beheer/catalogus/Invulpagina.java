package nl.poort.web.beheer.catalogus;

import java.util.List;
import nl.poort.web.Keuze;

/// A page that is one form.
///
/// @param kruimels where it comes from; the last is where "back" leads
/// @param inleiding may be null
public record Invulpagina(
        String titel, List<Keuze> kruimels, String inleiding, String actie, String knop, List<Invoerveld> velden) {
    static final String SJABLOON = "nl/poort/web/beheer/catalogus/invullen.jte";
}
