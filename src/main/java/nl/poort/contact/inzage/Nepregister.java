package nl.poort.contact.inzage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.poort.contact.klantcontact.Bsn;

/// The register of the demo and of the stories: what it says about made-up people.
public final class Nepregister implements Registerbron {
    private final Map<String, List<Gegeven>> personen;

    /// @param personen by BSN
    public Nepregister(Map<String, List<Gegeven>> personen) {
        this.personen = new ConcurrentHashMap<>(personen);
    }

    /// The keeper changes something.
    public void wijzig(Bsn bsn, String gegeven, String waarde) {
        personen.computeIfPresent(
                bsn.nummer(),
                (nummer, oud) -> oud.stream()
                        .map(g -> g.naam().equals(gegeven) ? new Gegeven(gegeven, waarde) : g)
                        .toList());
    }

    @Override
    public Basisregistratie registratie() {
        return Basisregistratie.BRP;
    }

    @Override
    public Optional<List<Gegeven>> raadpleeg(Bsn bsn) {
        return Optional.of(personen.getOrDefault(bsn.nummer(), List.of()));
    }
}
