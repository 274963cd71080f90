package nl.poort.keten.samenwerking;

import java.time.LocalDate;
import java.util.List;

/// What a partner reads of the application: what is wanted, with which duty, and where. Not who asked it.
///
/// @param ingediend null when unknown
/// @param plaats empty when unknown
public record Aanvraagbeeld(
        String nummer,
        String bevoegdGezag,
        String omschrijving,
        LocalDate ingediend,
        List<String> plaats,
        List<Activiteit> activiteiten) {

    /// @param plicht such as `vergunningplicht` or `meldingsplicht`; empty when unknown
    public record Activiteit(String naam, String plicht) {}
}
