package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.techniek.register.Gevormd;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// What kind of party, in the words of the standard: each has its own particulars.
public enum SoortPartij implements Gevormd {
    PERSOON(Persoonsgegevens.class),
    ORGANISATIE(Organisatiegegevens.class),
    CONTACTPERSOON(Contactpersoonsgegevens.class);

    private final Class<? extends Record> vorm;

    SoortPartij(Class<? extends Record> vorm) {
        this.vorm = vorm;
    }

    @Override
    public Class<? extends Record> vorm() {
        return vorm;
    }

    /// Somebody.
    public record Persoonsgegevens(
            @Veld(nul = true) Contactnaam contactnaam,
            @Veld(alleenLezen = true) String volledigeNaam) {}

    /// A company or institution.
    public record Organisatiegegevens(@Veld(max = 200) String naam) {}

    /// Somebody who speaks for an organisation.
    public record Contactpersoonsgegevens(
            @Veld(alleenLezen = true) UUID uuid,
            @Veld(nul = true, naar = "partij") Verwijzing werkteVoorPartij,
            @Veld(nul = true) Contactnaam contactnaam,
            @Veld(alleenLezen = true) String volledigeNaam) {}
}
