package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// Something that came along with a contact and stands elsewhere.
public record Bijlage(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(nul = true, naar = "klantinteractie") Verwijzing wasBijlageVanKlantcontact,
        @Veld(nul = true) Objectidentificator bijlageidentificator) {}
