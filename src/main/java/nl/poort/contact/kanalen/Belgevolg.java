package nl.poort.contact.kanalen;

import java.util.Set;
import java.util.UUID;

/// What a message of the exchange led to.
///
/// @param nieuw false when it was known already: nobody has to look again
/// @param medewerkers whose telephone rings, or who has or had this customer on the line
public record Belgevolg(UUID gesprek, UUID organisatie, boolean nieuw, Set<UUID> medewerkers) {
    public Belgevolg {
        medewerkers = Set.copyOf(medewerkers);
    }
}
