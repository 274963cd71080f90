package nl.poort.contact.klantinteracties;

import java.util.UUID;
import nl.poort.techniek.register.Veld;
import nl.poort.techniek.register.Verwijzing;

/// An actor had a part in a contact.
public record Actorklantcontact(
        @Veld(alleenLezen = true) UUID uuid,
        @Veld(verplicht = true, naar = "actor") Verwijzing actor,
        @Veld(verplicht = true, naar = "klantinteractie") Verwijzing klantcontact) {}
