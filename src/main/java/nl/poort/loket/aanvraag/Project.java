package nl.poort.loket.aanvraag;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A plan with its requests, the newest first.
///
/// @param kenmerk the number with which the applicant comes back, with a code
public record Project(UUID id, String kenmerk, String naam, Instant gewijzigd, List<Regel> verzoeken) {

    /// @param nummer null for a concept
    /// @param ingediend null for a concept
    /// @param vorige the version before it; null when there is none
    public record Regel(
            UUID id, Doel doel, Verzoeksoort soort, String naam, Verzoeknummer nummer, Instant ingediend, UUID vorige) {
        public boolean isConcept() {
            return nummer == null;
        }
    }

    /// Whether this filed request was withdrawn.
    public boolean isIngetrokken(Verzoeknummer nummer) {
        return verzoeken.stream().anyMatch(v -> v.doel() == Doel.INTREKKEN && isVan(v, nummer));
    }

    /// The last filed version of this number.
    public Regel laatste(Verzoeknummer nummer) {
        return verzoeken.stream()
                .filter(v -> isVan(v, nummer))
                .max(java.util.Comparator.comparing(v -> v.nummer().volgnummer()))
                .orElseThrow();
    }

    private static boolean isVan(Regel v, Verzoeknummer nummer) {
        return !v.isConcept() && v.nummer().basis().equals(nummer.basis());
    }
}
