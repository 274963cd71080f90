package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// Who speaks for whom.
public record Vertegenwoordiging(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(verplicht = true, naar = "partij") Verwijzing vertegenwoordigendePartij,
        @Veld(verplicht = true, naar = "partij") Verwijzing vertegenwoordigdePartij) {}
