package nl.poort.registers.organisatie;

import java.util.Set;
import java.util.UUID;

/// What an administrator fills in about an employee; texts as typed, the telephone number may be empty.
public record Medewerkergegevens(String naam, String email, String telefoon, Set<Rol> rollen, Set<UUID> teams) {

    /// Checked and normalised; refuses with every field error at once.
    Medewerker als(UUID id, UUID organisatie) {
        var fouten = new Invoerfouten();
        var schoon = fouten.lees(() -> Invoer.naam("naam", naam));
        var adres = fouten.lees(() -> new Emailadres(email).waarde());
        var nummer = fouten.lees(() -> Invoer.telefoon(telefoon));
        fouten.klaar();
        return new Medewerker(
                id,
                organisatie,
                schoon,
                adres,
                nummer,
                rollen == null ? Set.of() : rollen,
                teams == null ? Set.of() : teams);
    }
}
