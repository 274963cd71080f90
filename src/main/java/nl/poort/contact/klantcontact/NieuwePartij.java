package nl.poort.contact.klantcontact;

import java.util.List;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.registers.organisatie.Rsin;
import nl.poort.registers.organisatie.Vestigingsnummer;

/// A party to be registered, or the new data of a known one; checked by [Partijregels] when it is stored.
///
/// @param bsn null when unknown; at a change null leaves the known number as it is
public record NieuwePartij(
        Partijsoort soort,
        String naam,
        Bsn bsn,
        KvkNummer kvkNummer,
        Rsin rsin,
        Vestigingsnummer vestigingsnummer,
        List<DigitaalAdres> adressen,
        Voorkeur voorkeur) {

    public NieuwePartij {
        adressen = List.copyOf(adressen);
        voorkeur = voorkeur == null ? Voorkeur.GEEN : voorkeur;
    }

    public static NieuwePartij persoon(String naam, DigitaalAdres... adressen) {
        return kaal(Partijsoort.NATUURLIJK_PERSOON, naam, adressen);
    }

    public static NieuwePartij anoniem(DigitaalAdres... adressen) {
        return kaal(Partijsoort.ANONIEM, null, adressen);
    }

    public static NieuwePartij kaal(Partijsoort soort, String naam, DigitaalAdres... adressen) {
        return new NieuwePartij(soort, naam, null, null, null, null, List.of(adressen), Voorkeur.GEEN);
    }

    public NieuwePartij metBsn(Bsn nieuw) {
        return new NieuwePartij(soort, naam, nieuw, kvkNummer, rsin, vestigingsnummer, adressen, voorkeur);
    }

    public NieuwePartij metVoorkeur(Voorkeur nieuw) {
        return new NieuwePartij(soort, naam, bsn, kvkNummer, rsin, vestigingsnummer, adressen, nieuw);
    }
}
