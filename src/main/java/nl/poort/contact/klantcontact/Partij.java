package nl.poort.contact.klantcontact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.registers.organisatie.Rsin;
import nl.poort.registers.organisatie.Vestigingsnummer;

/// A person or organisation that wants something, as known by one organisation.
///
/// @param organisatie who registered the party; nobody else sees it
/// @param bsnBekend whether a BSN is known; the number itself is given by [Partijen#bsn]
/// @param versie rises with every change
public record Partij(
        UUID id,
        UUID organisatie,
        Partijsoort soort,
        String naam,
        KvkNummer kvkNummer,
        Rsin rsin,
        Vestigingsnummer vestigingsnummer,
        List<DigitaalAdres> adressen,
        Voorkeur voorkeur,
        boolean bsnBekend,
        int versie) {

    public Partij {
        adressen = List.copyOf(adressen);
    }

    /// The address of this kind to use first.
    public Optional<String> adres(Adressoort soort) {
        return adressen.stream()
                .filter(a -> a.soort() == soort)
                .min(java.util.Comparator.comparing(a -> !a.voorkeur()))
                .map(DigitaalAdres::adres);
    }

    public Optional<String> email() {
        return adres(Adressoort.EMAIL);
    }

    public Optional<String> telefoon() {
        return adres(Adressoort.TELEFOON);
    }

    /// No way at all to bring this party an answer (invariant 9).
    public boolean onbereikbaar() {
        return adressen.isEmpty();
    }
}
