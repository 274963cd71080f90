package nl.poort.contact.klantinteracties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// A customer as other systems know it.
public record Partij(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(max = 10, nul = true) String nummer,
        @Veld(max = 1000) String interneNotitie,
        @Veld(alleenLezen = true, naar = "betrokkene") List<Verwijzing> betrokkenen,
        @Veld(alleenLezen = true, naar = "categorierelatie") List<InCategorie> categorieRelaties,
        @Veld(naar = "digitaaladres") List<Verwijzing> digitaleAdressen,
        @Veld(nul = true, naar = "digitaaladres") Verwijzing voorkeursDigitaalAdres,
        @Veld(alleenLezen = true, naar = "partij") List<Verwijzing> vertegenwoordigden,
        @Veld(naar = "rekeningnummer") List<Verwijzing> rekeningnummers,
        @Veld(nul = true, naar = "rekeningnummer") Verwijzing voorkeursRekeningnummer,
        @Veld List<PartijIdentificator> partijIdentificatoren,
        @Veld(verplicht = true) SoortPartij soortPartij,
        @Veld(nul = true) Boolean indicatieGeheimhouding,
        @Veld(max = 3) String voorkeurstaal,
        @Veld(verplicht = true) Boolean indicatieActief,
        @Veld(nul = true) Postadres bezoekadres,
        @Veld(nul = true) Postadres correspondentieadres,
        @Veld(vormVan = "soortPartij", weglaten = true) Map<String, Object> partijIdentificatie) {

    /// A category it belongs to.
    public record InCategorie(
            @Veld UUID uuid,

            @Veld(alleenLezen = true, naar = "categorierelatie")
            UUID url,

            @Veld(alleenLezen = true, nul = true) String categorieNaam,
            @Veld(nul = true) LocalDate beginDatum,
            @Veld(nul = true) LocalDate eindDatum) {}
}
