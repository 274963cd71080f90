package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A product or service of the catalogue (PDC) as it stands now.
///
/// @param slug the end of its address, `/producten/{slug}`
/// @param blad the version that holds; of a product that was never published the draft
/// @param versie of `blad`
/// @param staat of `blad`
/// @param klad the state of the draft of a next version; empty when nobody writes one
/// @param schrijver who wrote the draft: somebody else reads it
/// @param voorrang higher or lower in the search than its words give, -5 to 5
public record Product(
        UUID id,
        UUID organisatie,
        String slug,
        Productblad blad,
        int versie,
        Productstaat staat,
        Optional<Productstaat> klad,
        Optional<UUID> schrijver,
        int voorrang,
        Optional<UUID> vervangenDoor,
        Instant gewijzigd) {

    public String naam() {
        return blad.naam();
    }

    /// Everybody may read it.
    public boolean gepubliceerd() {
        return staat == Productstaat.GEPUBLICEERD;
    }
}
