package nl.poort.contact.afspraken;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// The customer did not come.
public record AfspraakNietVerschenen(UUID root, UUID organisatie) implements Gebeurtenis {}
