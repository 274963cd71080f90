package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// What a contact was about: something elsewhere (a zaak), or an earlier contact that it answers.
public record Onderwerpobject(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(nul = true, naar = "klantinteractie") Verwijzing klantcontact,
        @Veld(nul = true, naar = "klantinteractie") Verwijzing wasKlantcontact,
        @Veld(nul = true) Objectidentificator onderwerpobjectidentificator) {}
