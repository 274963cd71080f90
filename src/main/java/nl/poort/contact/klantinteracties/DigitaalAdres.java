package nl.poort.contact.klantinteracties;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// Where somebody can be reached: an address of a party, or given in one contact only.
public record DigitaalAdres(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(nul = true, naar = "betrokkene") Verwijzing verstrektDoorBetrokkene,
        @Veld(nul = true, naar = "partij") Verwijzing verstrektDoorPartij,
        @Veld(verplicht = true, max = 80, min = 1) String adres,
        @Veld(verplicht = true) SoortDigitaalAdres soortDigitaalAdres,
        @Veld Boolean isStandaardAdres,
        @Veld(max = 40) String omschrijving,
        @Veld(max = 50, vorm = "[-a-zA-Z0-9_]+") String referentie,
        @Veld(nul = true) LocalDate verificatieDatum) {}
