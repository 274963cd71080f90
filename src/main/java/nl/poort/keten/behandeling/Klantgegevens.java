package nl.poort.keten.behandeling;

/// Who a customer is, as a case needs it.
///
/// @param persoon a person; otherwise a company or organisation
/// @param bsn empty when unknown or not a person
/// @param vestiging empty when unknown
/// @param email and `telefoon`: empty when unknown
public record Klantgegevens(
        boolean persoon,
        String naam,
        String bsn,
        String kvkNummer,
        String rsin,
        String vestiging,
        String email,
        String telefoon) {}
