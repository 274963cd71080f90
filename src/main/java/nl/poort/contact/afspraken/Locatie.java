package nl.poort.contact.afspraken;

import java.util.UUID;

/// Where customers come.
///
/// @param open new appointments are made here
public record Locatie(UUID id, UUID organisatie, String naam, String adres, boolean open) {

    /// As it stands in a message: `Gemeentehuis, Raadhuisplein 1`.
    public String plek() {
        return adres.isBlank() ? naam : naam + ", " + adres;
    }
}
