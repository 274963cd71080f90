package nl.poort.contact.klantinteracties;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.techniek.register.Veld;

/// The name somebody wants to be called by.
public record Contactnaam(
        @Veld(max = 10) String voorletters,
        @Veld(max = 200) String voornaam,
        @Veld(max = 10) String voorvoegselAchternaam,
        @Veld(max = 200) String achternaam) {

    /// In one line, as it is said; empty when nothing was given. The database says the same (`volledige_naam`).
    public String volledig() {
        var roepnaam = voornaam == null || voornaam.isEmpty() ? voorletters : voornaam;
        return Stream.of(roepnaam, voorvoegselAchternaam, achternaam)
                .filter(deel -> deel != null && !deel.isBlank())
                .collect(Collectors.joining(" "))
                .strip()
                .replaceAll("\\s+", " ");
    }
}
