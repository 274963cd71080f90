package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Veld;

/// A catalogue of types, kept by one organisation for one domain (Catalogi 1.4.0).
public record Catalogus(
        UUID uuid,
        @Veld(verplicht = true, max = 5, min = 1) String domein,
        @Veld(verplicht = true, max = 9, vorm = "[0-9]{9}") String rsin,
        @Veld(verplicht = true, max = 40) String contactpersoonBeheerNaam,
        @Veld(max = 20) String contactpersoonBeheerTelefoonnummer,

        @Veld(max = 254, vorm = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
        String contactpersoonBeheerEmailadres,

        @Veld(naar = "zaaktype", alleenLezen = true) List<UUID> zaaktypen,
        @Veld(naar = "besluittype", alleenLezen = true) List<UUID> besluittypen,
        @Veld(alleenLezen = true) List<String> besluittypeOmschrijving,

        @Veld(naar = "informatieobjecttype", alleenLezen = true)
        List<UUID> informatieobjecttypen,

        @Veld(alleenLezen = true) List<String> informatieobjecttypeOmschrijving,
        @Veld(max = 200, nul = true) String naam,
        @Veld(max = 20, nul = true) String versie,
        @Veld(nul = true) LocalDate begindatumVersie) {}
