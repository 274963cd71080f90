package nl.poort.registers.catalogus;

import java.util.List;

/// What an import is going to do, before it does it.
///
/// @param catalogus where it goes, in words
/// @param problemen why it cannot be done; empty when it can
public record Importplan(String catalogus, List<Regel> regels, List<String> letOp, List<String> problemen) {

    /// What happens with one type of the file.
    ///
    /// @param soort `zaaktype`, `besluittype` or `informatieobjecttype`
    /// @param delen how many parts it brings along
    /// @param bestaat whether a type of this name is in the catalogue already
    public record Regel(String soort, String naam, String omschrijving, int delen, boolean bestaat) {
        /// As in [Importkeuze#nieuw].
        public String sleutel() {
            return soort + ":" + naam;
        }
    }

    public Importplan {
        regels = List.copyOf(regels);
        letOp = List.copyOf(letOp);
        problemen = List.copyOf(problemen);
    }

    public long aantal(String soort, boolean bestaat) {
        return regels.stream()
                .filter(r -> r.soort().equals(soort) && r.bestaat() == bestaat)
                .map(Regel::naam)
                .distinct()
                .count();
    }
}
