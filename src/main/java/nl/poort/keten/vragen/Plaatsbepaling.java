package nl.poort.keten.vragen;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.omgeving.Adres;
import nl.poort.registers.omgeving.Adressen;
import nl.poort.registers.omgeving.Gebieden;
import nl.poort.registers.omgeving.Gezag;
import nl.poort.registers.omgeving.Plek;
import nl.poort.techniek.Weigering;

/// Which organisations are competent at the place a question is about, by the registers of addresses and areas.
///
/// @param adressen null together with `gebieden`: then no place is known
public record Plaatsbepaling(Adressen adressen, Gebieden gebieden) {
    static final Plaatsbepaling GEEN = new Plaatsbepaling(null, null);

    /// @param plaats as it was written down: a postcode, at best with a house number
    Set<UUID> bevoegd(String plaats) {
        var postcode = Plaatsregels.postcode(plaats);
        if (gebieden == null || postcode.isEmpty()) {
            return Set.of();
        }
        return plek(postcode.get(), plaats).stream()
                .flatMap(p -> gebieden.gezagen(p).stream())
                .map(Gezag::organisatie)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// The address itself, else the middle of the postcode.
    private Optional<Plek> plek(String postcode, String plaats) {
        var adres = Plaatsregels.huisnummer(plaats).flatMap(n -> adres(postcode, n));
        return adres.map(Plek::op).or(() -> adressen.midden(postcode).map(p -> Plek.punt(p.x(), p.y())));
    }

    private Optional<Adres> adres(String postcode, String huisnummer) {
        try {
            return adressen.zoek(postcode, huisnummer).stream().findFirst();
        } catch (Weigering geenAdres) {
            return Optional.empty();
        }
    }
}
