package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// By which number a party is known elsewhere.
public record PartijIdentificator(
        @Veld UUID uuid,

        @Veld(alleenLezen = true, naar = "partijidentificator")
        UUID url,

        @Veld(nul = true, naar = "partij") Verwijzing identificeerdePartij,
        @Veld(max = 200) String anderePartijIdentificator,
        @Veld(verplicht = true) Identificatiecode partijIdentificator,
        @Veld(nul = true, naar = "partijidentificator") Verwijzing subIdentificatorVan) {

    boolean isBsn() {
        return partijIdentificator.codeSoortObjectId() == Identificatiecode.Nummersoort.BSN;
    }
}
