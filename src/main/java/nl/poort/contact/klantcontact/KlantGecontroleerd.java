package nl.poort.contact.klantcontact;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody made sure who the customer is, to look at the data; the purpose stands on the gebeurtenis.
///
/// @param root the party
public record KlantGecontroleerd(UUID root, UUID contact, Identiteitscontrole controle) implements Gebeurtenis {}
