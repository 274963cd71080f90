package nl.poort.contact.klantinteracties;

import nl.poort.techniek.register.Gevormd;
import nl.poort.techniek.register.Veld;

/// What kind of actor: each has its own particulars.
public enum SoortActor implements Gevormd {
    MEDEWERKER(Medewerkergegevens.class),
    GEAUTOMATISEERDE_ACTOR(Programmagegevens.class),
    ORGANISATORISCHE_EENHEID(Eenheidgegevens.class);

    private static final String TELEFOON = "(0[1-9][0-9]{8}|\\+[0-9]{9,15}|00[0-9]{7,13})";

    private final Class<? extends Record> vorm;

    SoortActor(Class<? extends Record> vorm) {
        this.vorm = vorm;
    }

    @Override
    public Class<? extends Record> vorm() {
        return vorm;
    }

    /// Somebody who works here.
    public record Medewerkergegevens(
            @Veld(max = 40) String functie,
            @Veld(max = 254) String emailadres,
            @Veld(max = 20, vorm = TELEFOON) String telefoonnummer) {}

    /// A program that does something by itself.
    public record Programmagegevens(
            @Veld(max = 40) String functie, @Veld(max = 200) String omschrijving) {}

    /// A team.
    public record Eenheidgegevens(
            @Veld(max = 200) String omschrijving,
            @Veld(max = 254) String emailadres,
            @Veld(max = 20) String faxnummer,
            @Veld(max = 20, vorm = TELEFOON) String telefoonnummer) {}
}
