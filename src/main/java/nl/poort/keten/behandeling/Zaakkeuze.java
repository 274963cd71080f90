package nl.poort.keten.behandeling;

import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;

/// What somebody chooses who makes a case of a Vraag. What the Vraag knows already is not asked.
///
/// @param omschrijving what it is about, in short; empty = the beginning of the customer's words
/// @param toelichting beside the customer's own words; may be empty
/// @param plaats where it is about; may be empty
/// @param vertrouwelijkheid null = what the zaaktype says
/// @param team who handles it; null = the team that holds the Vraag
public record Zaakkeuze(
        UUID zaaktype,
        String omschrijving,
        String toelichting,
        String plaats,
        Vertrouwelijkheidaanduiding vertrouwelijkheid,
        UUID team) {

    /// Only the kind of case: all else follows from the Vraag.
    public static Zaakkeuze van(UUID zaaktype) {
        return new Zaakkeuze(zaaktype, "", "", "", null, null);
    }
}
