package nl.poort.loket.vergunningcheck;

import java.util.UUID;

/// A rule file that a conversation was begun with; its version never changes.
///
/// @param organisatie whose it is: who answers questions about it
/// @param hash of the file, as a request that follows from it writes it down
/// @param activiteit the functional structure reference
/// @param naam what it is about, in words
/// @param gezagcode such as `gm9901`; empty when the place register does not know the authority
/// @param gezag the authority, in words
public record Checkregels(
        UUID boek,
        int versie,
        UUID organisatie,
        String hash,
        String activiteit,
        String naam,
        String gezagcode,
        String gezag) {

    /// As a person names it, such as `Dakkapel bouwen 2`.
    public String aanduiding() {
        return naam + " " + versie;
    }
}
