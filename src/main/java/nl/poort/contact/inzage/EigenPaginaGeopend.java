package nl.poort.contact.inzage;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Somebody logged in as this customer.
///
/// @param root the party
public record EigenPaginaGeopend(UUID root, Middel middel, Betrouwbaarheid niveau) implements Gebeurtenis {}
