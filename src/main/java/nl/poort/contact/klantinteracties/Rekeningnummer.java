package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// A bank account of a party.
public record Rekeningnummer(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(nul = true, naar = "partij") Verwijzing partij,

        @Veld(verplicht = true, max = 34, min = 1, vorm = "[A-Za-z]{2}[0-9]{2}[A-Za-z0-9]{1,30}")
        String iban,

        @Veld(max = 11, min = 8, vorm = "\\S+", weglaten = true)
        String bic) {}
