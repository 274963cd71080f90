package nl.poort.contact.inzage;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// A register was asked what it says about this customer; for what stands on the gebeurtenis.
///
/// @param root the party
public record GegevensOpgehaald(UUID root, String registratie) implements Gebeurtenis {}
