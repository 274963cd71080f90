package nl.poort.contact.klantinteracties;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// A party belongs to a category.
public record Categorierelatie(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(nul = true, naar = "partij") Verwijzing partij,
        @Veld(nul = true, naar = "categorie") Genoemd categorie,
        @Veld(nul = true) LocalDate beginDatum,
        @Veld(nul = true) LocalDate eindDatum) {

    /// A reference to a category, with its name.
    public record Genoemd(
            @Veld(verplicht = true) UUID uuid,
            @Veld(alleenLezen = true, naar = "categorie") UUID url,
            @Veld(alleenLezen = true) String naam) {}
}
