package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A customer gave a mark for a contact.
///
/// @param root the Vraag, or the contact itself when there is none
public record KlantoordeelGegeven(UUID root, UUID contact, String kanaal, int cijfer) implements Gebeurtenis {}
