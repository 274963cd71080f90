package nl.poort.contact.klantinteracties;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// An Overdracht as other systems know it: what is asked of whom because of a contact, and whether it was done.
public record Internetaak(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(max = 10, nul = true) String nummer,
        @Veld(max = 10, nul = true) String referentienummer,
        @Veld(verplicht = true, max = 200, min = 1) String gevraagdeHandeling,
        @Veld(verplicht = true, naar = "klantinteractie") Verwijzing aanleidinggevendKlantcontact,
        @Veld(naar = "actor", weglaten = true) Verwijzing toegewezenAanActor,
        @Veld(naar = "actor") List<Verwijzing> toegewezenAanActoren,
        @Veld(max = 1000) String toelichting,
        @Veld(verplicht = true) Taakstatus status,
        @Veld(alleenLezen = true) Instant toegewezenOp,
        @Veld(alleenLezen = true, nul = true) Instant afgehandeldOp) {}
