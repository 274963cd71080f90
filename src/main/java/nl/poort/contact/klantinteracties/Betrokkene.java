package nl.poort.contact.klantinteracties;

import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// Who was on the other side in a contact, known as a party or only by name.
public record Betrokkene(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(nul = true, naar = "partij") Verwijzing wasPartij,
        @Veld(verplicht = true, naar = "klantinteractie") Verwijzing hadKlantcontact,
        @Veld(alleenLezen = true, naar = "digitaaladres") List<Verwijzing> digitaleAdressen,
        @Veld(nul = true) Postadres bezoekadres,
        @Veld(nul = true) Postadres correspondentieadres,
        @Veld(nul = true) Contactnaam contactnaam,
        @Veld(alleenLezen = true) String volledigeNaam,
        @Veld(verplicht = true) Betrokkenerol rol,
        @Veld(max = 200) String organisatienaam,
        @Veld(verplicht = true) Boolean initiator) {}
