package nl.poort.loket.aanvraag;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.omgeving.Plek;

/// A request that is being filled in.
///
/// @param vervolg of which request it is a supplement; null when it begins
/// @param plek null when not chosen yet
/// @param bewerkt when each step was last worked on; absent when never
public record Concept(
        UUID project,
        UUID id,
        Doel doel,
        Verzoeksoort soort,
        Verzoeknummer vervolg,
        String naam,
        String omschrijving,
        Plek plek,
        List<Betrokkene> betrokkenen,
        List<Conceptactiviteit> activiteiten,
        List<Bijlage> bijlagen,
        Map<Stap, Instant> bewerkt) {

    public Optional<Betrokkene> betrokkene(Rol rol) {
        return betrokkenen.stream().filter(b -> b.rol() == rol).findFirst();
    }

    public Optional<Conceptactiviteit> activiteit(String urn) {
        return activiteiten.stream().filter(a -> a.urn().equals(urn)).findFirst();
    }
}
