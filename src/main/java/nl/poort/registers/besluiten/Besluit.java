package nl.poort.registers.besluiten;

import java.time.LocalDate;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// What the government decided (Besluiten 1.1.0).
public record Besluit(
        UUID uuid,
        @Veld(max = 50) String identificatie,
        @Veld(verplicht = true, max = 9, min = 1) String verantwoordelijkeOrganisatie,

        @Veld(verplicht = true, naar = "besluittype", max = 200)
        UUID besluittype,

        @Veld(naar = "zaak", max = 200) UUID zaak,
        @Veld(verplicht = true) LocalDate datum,
        @Veld String toelichting,
        @Veld(max = 50) String bestuursorgaan,
        @Veld(verplicht = true) LocalDate ingangsdatum,
        @Veld(nul = true) LocalDate vervaldatum,
        @Veld(weglaten = true) Vervalreden vervalreden,
        @Veld(alleenLezen = true, weglaten = true) String vervalredenWeergave,
        @Veld(nul = true) LocalDate publicatiedatum,
        @Veld(nul = true) LocalDate verzenddatum,
        @Veld(nul = true) LocalDate uiterlijkeReactiedatum) {}
