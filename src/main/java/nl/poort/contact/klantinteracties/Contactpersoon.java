package nl.poort.contact.klantinteracties;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// A person who occurs outside the basic registers (Contactgegevens API).
public record Contactpersoon(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(verplicht = true) LocalDate geboortedatum,
        @Veld(nul = true) LocalDate overlijdensdatum,
        @Veld(verplicht = true, max = 200, min = 1) String geslachtsnaam,
        @Veld Geslacht geslacht,
        @Veld(max = 10) String voorvoegsel,
        @Veld(max = 200) String voornamen,
        @Veld(nul = true) Postadres adres) {

    /// As the basic register says it.
    public enum Geslacht {
        M,
        V,
        O
    }
}
