package nl.poort.loket.regels;

import java.util.List;

/// A question, attachment, geographical test or constant of a rule file (`uitvoeringsregel`).
///
/// @param groep the id of its group, empty when it stands in none
/// @param prioriteit the order in its group; a question without one comes last
/// @param herbruikbaarId the same in several files: asked once; may be empty
/// @param bereik `werkzaamheid` when the answer holds for the whole work; may be empty
/// @param opties the choices, in order
/// @param locatie the area of a geographical test; may be empty
/// @param vast its constant, and the reservation that belongs to it
public record Regelvraag(
        String id,
        Vraagsoort soort,
        String tekst,
        String groep,
        int prioriteit,
        String herbruikbaarId,
        String bereik,
        List<Optie> opties,
        String locatie,
        Vast vast,
        boolean langeTekst,
        Kenmerken kenmerken,
        Toelichting toelichting) {

    /// @param waarde nothing for a question that is asked
    /// @param voorbehoud shown with the conclusion; may be empty
    public record Vast(Object waarde, String voorbehoud) {
        static final Vast GEEN = new Vast(null, "");
    }

    /// What else the file says about the answer, as it stands there.
    public record Kenmerken(String classificatie, String publiceerbaar, String potentieelVertrouwelijk) {}

    static final int ACHTERAAN = Integer.MAX_VALUE;

    Regelvraag met(Vast constante) {
        return new Regelvraag(
                id,
                soort,
                tekst,
                groep,
                prioriteit,
                herbruikbaarId,
                bereik,
                opties,
                locatie,
                constante,
                langeTekst,
                kenmerken,
                toelichting);
    }
}
